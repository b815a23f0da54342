package dev.tenon.runtime.transport.serverless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.transport.StartException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerlessSettingsTest {

    @Test
    void hasDefaults() throws Exception {
        assertThat(ServerlessSettings.of(Map.of("SERVERLESS_PORT", " ")))
                .isEqualTo(new ServerlessSettings("0.0.0.0", 8080, 5_242_880, Duration.ofSeconds(1)));
    }

    @Test
    void readsWhatIsSet() throws Exception {
        assertThat(ServerlessSettings.of(Map.of(
                        "SERVERLESS_HOST", "::", "SERVERLESS_PORT", "0", "MAX_SERVERLESS_REQUEST_BYTES", "10485760")))
                .isEqualTo(new ServerlessSettings("::", 0, 10_485_760, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "SERVERLESS_PORT, 65536, 0 to 65535",
        "SERVERLESS_PORT, http, 0 to 65535",
        "MAX_SERVERLESS_REQUEST_BYTES, 5 MiB, 1 to 2147483639"
    })
    void namesWhatIsNotPossible(String variable, String value, String expected) {
        assertThatThrownBy(() -> ServerlessSettings.of(Map.of(variable, value)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(variable + "=" + value)
                .hasMessageContaining(expected);
    }
}
