package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CpuReadingTest {

    private static final CpuReading BEFORE = new CpuReading(Map.of("1/1", 5_000_000L, "1/2", 1_000_000_000L), 1.00);

    @Test
    void livingThreadsAreCountedExactly() {
        CpuReading after = new CpuReading(Map.of("1/1", 6_500_000L, "1/2", 1_000_000_000L, "1/3", 500_000L), 1.01);

        assertThat(after.since(BEFORE)).isCloseTo(0.002, within(1e-9));
        assertThat(BEFORE.since(CpuReading.NONE)).isCloseTo(1.005, within(1e-9));
    }

    @Test
    void whatEndedThreadsTookAlongIsNotLost() {
        CpuReading after = new CpuReading(Map.of("1/1", 6_500_000L), 1.60);

        assertThat(after.since(BEFORE)).isCloseTo(0.6, within(1e-9));
    }
}
