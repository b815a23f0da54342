package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes. */
class DeterminismTest extends CompilerTest {

    private Map<String, String> outputs(String name, Fixture fixture) {
        TestCompiler.Result result = new TestCompiler(folder.resolve(name)).compile(fixture);
        assertThat(result.messages()).isEmpty();
        return result.outputs();
    }

    @Test
    void whatever_the_order_of_sources() {
        Map<String, String> forward = outputs("forward", Fixtures.everything());

        assertThat(outputs("backward", Fixtures.everything().reversed()))
                .isEqualTo(forward)
                .isNotEmpty();
        assertThat(outputs("again", Fixtures.everything())).isEqualTo(forward);
    }

    @Test
    void whatever_the_compiler() {
        TestCompiler.Result eclipse =
                new TestCompiler(folder.resolve("eclipse")).eclipse().compile(Fixtures.everything());

        assertThat(eclipse.messages()).isEmpty();
        Map<String, String> javac = outputs("javac", Fixtures.everything());
        assertThat(eclipse.outputs()).containsOnlyKeys(javac.keySet());
        javac.forEach((path, text) -> assertThat(eclipse.outputs()).containsEntry(path, text));
    }
}
