package dev.tenon.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment may say about sessions. */
final class SettingsTest {

    @Test
    void withoutAnyVariableASessionHasTenMinutes() {
        assertThat(Settings.of(Map.of()))
                .isEqualTo(new Settings(1000, Duration.ofSeconds(600), Duration.ofSeconds(10), Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "9999, 600", "soon, 600", "'', 600"})
    void noSessionIsKeptLongerThanTheDaemonKeepsIt(String value, long seconds) {
        assertThat(Settings.of(Map.of("TENON_SESSION_TIMEOUT", value)).sessionTimeout())
                .isEqualTo(Duration.ofSeconds(seconds));
    }
}
