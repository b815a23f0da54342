package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are found by their path, or it is said what is there instead. */
final class ValuesTest {

    private static final Object JSON =
            Json.parseObject("{\"docs\":[{\"text\":\"a\",\"score\":0.5},{\"text\":\"b\",\"note\":null}],\"n\":1}");

    @Test
    void whatIsThereIsFound() {
        assertThat(Values.text(JSON, "docs.1.text")).isEqualTo("b");
        assertThat(Values.at(JSON, "docs.0.score")).isEqualTo(0.5);
        assertThat(Values.list(JSON, "docs")).hasSize(2);
        assertThat(Values.find(JSON, "docs.1.note")).isNull();
        assertThat(Values.find(JSON, "nothing")).isNull();
        assertThat(Values.text(List.of("x"), "0")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.2", "docs.-1", "docs.first", "n.deeper", "docs.0.note", "docs.1.note", ""})
    void whatIsNotThereIsNamed(String path) {
        assertThatThrownBy(() -> Values.at(JSON, path))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no " + path + " in {docs=[");
    }

    @Test
    void anotherKindOfValueIsNamed() {
        assertThatThrownBy(() -> Values.text(JSON, "n")).hasMessage("n should be text and is 1");
        assertThatThrownBy(() -> Values.list(JSON, "n")).hasMessage("n should be a list and is 1");
    }
}
