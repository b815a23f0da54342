package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that a user fills in. */
final class OpenAiEndpointTest {

    private static final OpenAiEndpoint ENDPOINT = OpenAiEndpoint.of("http://host/v1", null);

    @Test
    void headersAreReadFromWhatAUserTypes() {
        assertThat(ENDPOINT.withHeadersOf(" {\"X-Tenant\": \"acme\", \"X-Priority\": 2}\n")
                        .headers())
                .isEqualTo(Map.of("X-Tenant", "acme", "X-Priority", "2"));
        assertThat(ENDPOINT.withHeadersOf(" \n").headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sk-secret", "[\"sk-secret\"]", "{\"a\":{\"b\":\"sk-secret\"}}", "{\"a\":[]}", "{\"a\":null}"})
    void whatIsNoneIsNotRepeated(String text) {
        assertThatThrownBy(() -> ENDPOINT.withHeadersOf(text))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessage("further headers: expected a JSON object such as {\"X-Tenant\": \"acme\"}")
                .hasNoCause();
    }
}
