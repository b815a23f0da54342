package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorityTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://host, -, host, -1",
                "http://my_server:9997/v1, -, my_server, 9997",
                "http://_srv_.my_net, -, _srv_.my_net, -1",
                "http://user_name:p%40ss@my_server:80/, user_name:p@ss, my_server, 80",
                "https://[::1]:8443/, -, [::1], 8443",
                "http://10.0.0.7:9997, -, 10.0.0.7, 9997",
            })
    void isReadFromTheText(URI uri, String userInfo, String host, int port) {
        assertThat(Authority.of(uri)).contains(new Authority(userInfo, host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://host:99x/", "http://ho$t/", "http:/path", "mailto:a_b@host", "http://-a/"})
    void whatNamesNoHostHasNone(URI uri) {
        assertThat(Authority.of(uri)).isEmpty();
    }
}
