package dev.tenon.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "apiKey, api_key",
        "serverURL, server_url",
        "openaiAPIKey, openai_api_key",
        "url, url",
        "http2Enabled, http2_enabled",
        "region1, region1",
        "x, x",
        "api_key, api_key",
        "topP, top_p"
    })
    void snake_case(String name, String variable) {
        assertThat(Names.snakeCase(name)).isEqualTo(variable);
    }
}
