package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The written declarations, as text and as YAML 1.1 reads them. */
class DeclarationGoldenTest extends CompilerTest {

    @Test
    void minimal() throws IOException {
        GoldenFiles.check("DeclarationGoldenTest/minimal", check(Fixture.acme()).resources());
    }

    @Test
    void everything() throws IOException {
        TestCompiler.Result result = check(Fixtures.everything());

        GoldenFiles.check("DeclarationGoldenTest/everything", result.resources());
    }

    @Test
    void texts_that_look_like_something_else_stay_texts() {
        Map<String, Object> model =
                new Yaml().load(check(Fixtures.everything()).resources().get("models/llm/yes.yaml"));

        assertThat(model).containsEntry("model", "yes").containsEntry("label", Map.of("en_US", "1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*!TN-MAN-020*/ 1.4.0", "/*!TN-MAN-020*/ 1.10.9", "1.11", "1.12.0", "2.0.0"})
    void the_oldest_dify_has_what_the_classes_implement(String marked) {
        String mark = marked.replaceFirst("[0-9.]+$", "");
        String written = marked.substring(mark.length());
        String needed = mark.isEmpty() ? written : "1.11.0";

        assertThat(check(Fixtures.everything().replace("AcmeProvider", "\"1.11.0\"", mark + '"' + written + '"'))
                        .resources()
                        .get("manifest.yaml"))
                .contains("minimum_dify_version: \"" + needed + "\"\n");
    }
}
