package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GoalTest {

    @Test
    void numbersAreCompared() {
        assertThat(Goal.atMost(50).judged(49.9, null)).isEqualTo("≤ 50 ✓");
        assertThat(Goal.atMost(50).judged(50.1, null)).isEqualTo("≤ 50 ✗");
        assertThat(Goal.atLeast(100_000).judged(99_999.0, null)).isEqualTo("≥ 100,000 ✗");
        assertThat(Goal.atMost(150).atFirstStart().judged(20.0, null)).isEqualTo("first start ≤ 150 ✓");
    }

    @Test
    void ratiosAreShown() {
        assertThat(Goal.timesFloor(1.2).judged(2.5, 2.0)).isEqualTo("≤ 1.2 × bare JVM (1.25) ✗");
        assertThat(Goal.ofPython(1, 7).judged(100.0, 1000.0)).isEqualTo("≤ 1/7 × Python (0.10) ✓");
    }

    @Test
    void whatWasNotMeasuredIsNotJudged() {
        assertThat(Goal.ofPython(1, 7).judged(100.0, null)).isEqualTo("≤ 1/7 × Python");
        assertThat(Goal.atMost(50).judged(null, null)).isEqualTo("≤ 50");
    }
}
