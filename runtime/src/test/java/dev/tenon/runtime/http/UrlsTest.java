package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeBadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "http://host, models, http://host/models",
        "http://host/, /models, http://host/models",
        "http://host:9997/v1, chat/completions, http://host:9997/v1/chat/completions",
        "' http://host/v1// ', chat/completions, http://host/v1/chat/completions",
        "https://host/a?api-version=2, embeddings, https://host/a/embeddings?api-version=2",
        "https://host/a/?k=%26, x?y=1, https://host/a/x?y=1&k=%26",
        "https://host/a?, x, https://host/a/x",
        "HTTPS://Host/%C3%A9#top, x, HTTPS://Host/%C3%A9/x",
        "http://[::1]:80/v1, x, http://[::1]:80/v1/x",
        "http://u:p@host/v1, x, http://u:p@host/v1/x",
        "http://host/v1, '', http://host/v1",
        "http://my_server:9997/v1, models, http://my_server:9997/v1/models",
    })
    void joins(String base, String path, String joined) {
        assertThat(Urls.join(base, path)).hasToString(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "'', absolute",
        "host:9997, absolute",
        "localhost, absolute",
        "/v1, absolute",
        "ftp://host/v1, absolute",
        "http:///v1, malformed|absolute",
        "http://ho st/v1, malformed",
        "http://host:port/v1, valid host",
    })
    void refusesWhatIsNoBase(String base, String why) {
        assertThatThrownBy(() -> Urls.join(base, "models"))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessageMatching(".*(" + why + ").*");
    }

    @Test
    void doesNotShowThePasswordOfABadBase() {
        assertThatThrownBy(() -> Urls.join("ftp://u:password@host/?key=abcdef", "x"))
                .hasMessageContaining("ftp://host/?***")
                .hasMessageNotContaining("password");
    }
}
