package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackOffTest {

    private final BackOff backOff =
            new BackOff(RemoteTimings.STANDARD.firstDelay(), RemoteTimings.STANDARD.longestDelay(), new Random(42));

    @Test
    void doublesUpToTheLimit() {
        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30, 30}) {
            assertThat(backOff.next()).isBetween(Duration.ofMillis(seconds * 800L), Duration.ofMillis(seconds * 1200L));
        }
        assertThat(backOff.attempts()).isEqualTo(8);
    }

    @Test
    void staysAtTheLimitForEver() {
        IntStream.range(0, 5000).forEach(i -> backOff.next());

        assertThat(backOff.next()).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
    }

    @Test
    void beginsAnewAfterASuccess() {
        backOff.next();
        backOff.next();
        backOff.reset();

        assertThat(backOff.attempts()).isZero();
        assertThat(backOff.next()).isLessThan(Duration.ofMillis(1201));
    }

    @Test
    void noTwoPluginsWaitEquallyLong() {
        Random random = new Random(42);
        long different = IntStream.range(0, 100)
                .mapToObj(plugin -> new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30), random).next())
                .distinct()
                .count();

        assertThat(different).isGreaterThan(50);
    }
}
