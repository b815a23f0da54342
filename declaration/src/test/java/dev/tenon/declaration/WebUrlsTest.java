package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host:9997",
                "HTTPS://example.org/v1?a=b",
                "http://my_service:80",
                "http://us_er:p%40ss@host",
                "http://[::1]:8080"
            })
    void addressesWithSchemeAndHostCanBeCalled(String text) {
        assertThat(WebUrls.isCallable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host",
                "localhost:9997",
                "http:",
                "http:///v1",
                "http://a b",
                "http://host:port",
                "file:///a"
            })
    void othersCannot(String text) {
        assertThat(WebUrls.isCallable(text)).isFalse();
    }
}
