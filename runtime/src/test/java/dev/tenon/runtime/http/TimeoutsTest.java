package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeoutsTest {

    @Test
    void readsMaxRequestTimeout() {
        assertThat(Timeouts.maxRequestTimeout(null)).isEqualTo(300);
        assertThat(Timeouts.maxRequestTimeout(" 120 ")).isEqualTo(120);
        assertThat(Timeouts.maxRequestTimeout("0")).isEqualTo(300);
        assertThat(Timeouts.maxRequestTimeout("soon")).isEqualTo(300);
    }

    @Test
    void refusesALimitThatCannotBeMet() {
        Timeouts timeouts = Timeouts.ofAnswer(Duration.ofSeconds(5));
        assertThat(timeouts.idle()).isEqualTo(Duration.ofSeconds(5));
        assertThatThrownBy(() -> timeouts.withIdle(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("idle time-out must be positive");
    }
}
