package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.transport.StartException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteSettingsTest {

    private final Map<String, String> environment = new HashMap<>(Map.of("REMOTE_INSTALL_KEY", " 1f-key "));

    @ParameterizedTest
    @CsvSource({
        "localhost:5003, localhost, 5003",
        "plugin_daemon:15003, plugin_daemon, 15003",
        "debug://dify.example.org:443, dify.example.org, 443",
        "http://dify.example.org:5003/some/path?x=y, dify.example.org, 5003",
        "10.0.0.7, 10.0.0.7, 5003",
        "[::1]:5004, ::1, 5004",
        "tcp://[fe80::1%eth0]:5004/, fe80::1%eth0, 5004"
    })
    void anAddressIsReadWithAndWithoutAUrlAroundIt(String url, String host, int port) throws Exception {
        environment.put("REMOTE_INSTALL_URL", url);
        environment.put("REMOTE_INSTALL_HOST", "elsewhere");
        RemoteSettings settings = RemoteSettings.of(environment);

        assertThat(settings.host()).isEqualTo(host);
        assertThat(settings.port()).isEqualTo(port);
    }

    @Test
    void hostAndPortMayBeGivenApart() throws Exception {
        assertThat(RemoteSettings.of(environment).address()).isEqualTo("localhost:5003");
        environment.put("REMOTE_INSTALL_HOST", "dify");
        environment.put("REMOTE_INSTALL_PORT", "5004");

        assertThat(RemoteSettings.of(environment).address()).isEqualTo("dify:5004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b:5003", ":5003", "http://", "host:port", "user@host:5003"})
    void whatIsNoAddressIsRefused(String url) {
        environment.put("REMOTE_INSTALL_URL", url);

        assertThatThrownBy(() -> RemoteSettings.of(environment))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("REMOTE_INSTALL_URL=" + url)
                .hasMessageContaining("localhost:5003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "50o3", "-1"})
    void whatIsNoPortIsRefused(String port) {
        environment.put("REMOTE_INSTALL_PORT", port);

        assertThatThrownBy(() -> RemoteSettings.of(environment))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("REMOTE_INSTALL_PORT")
                .hasMessageContaining("1 to 65535");
    }

    @Test
    void theKeyIsNeededAndNeverShown() throws Exception {
        assertThat(RemoteSettings.of(environment).key().reveal()).isEqualTo("1f-key");
        assertThat(RemoteSettings.of(environment).toString()).doesNotContain("1f-key");
        environment.put("REMOTE_INSTALL_KEY", " ");

        assertThatThrownBy(() -> RemoteSettings.of(environment))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("REMOTE_INSTALL_KEY is not set");
    }

    @Test
    void onlyABuildServerGivesUp() throws Exception {
        assertThat(RemoteSettings.of(environment).attempts()).isEqualTo(Integer.MAX_VALUE);
        environment.put("CI", "true");

        assertThat(RemoteSettings.of(environment).attempts()).isEqualTo(10);
    }
}
