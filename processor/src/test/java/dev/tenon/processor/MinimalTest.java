package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinimalTest extends CompilerTest {

    @Test
    void a_plugin_in_order_compiles_without_a_word() {
        TestCompiler.Result result = check(Fixture.acme());

        assertThat(result.success()).isTrue();
        assertThat(result.resources())
                .containsOnlyKeys(
                        "manifest.yaml",
                        "provider/acme.yaml",
                        "models/llm/acme-large.yaml",
                        "models/llm/_position.yaml",
                        "META-INF/tenon/acme.AcmePlugin.jsonl");
    }
}
