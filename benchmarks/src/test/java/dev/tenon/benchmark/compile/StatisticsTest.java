package dev.tenon.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatisticsTest {

    private static final long MILLI = 1_000_000;

    @Test
    void medianAndSpread() {
        Samples samples = samples(5, 1, 3, 2, 4);
        assertThat(samples.cpu()).isEqualTo(3);
        assertThat(samples.wall()).isEqualTo(6);
        assertThat(samples.spread()).isEqualTo(1);
        assertThat(samples(1, 2).cpu()).isEqualTo(1.5);
        assertThat(samples(7).spread()).isZero();
    }

    @Test
    void aStraightLineIsFound() {
        CostFit fit = CostFit.of(Stream.of(1, 10, 100, 1000)
                .map(types -> measurement(types, 100 + 2L * types))
                .toList());
        assertThat(fit.fixed()).isCloseTo(100, within(1e-6));
        assertThat(fit.perType()).isCloseTo(2, within(1e-6));
    }

    @Test
    void oneSizeSaysNothingAboutTypes() {
        assertThat(CostFit.of(List.of(measurement(10, 50)))).isEqualTo(new CostFit(50, 0));
    }

    private static Measurement measurement(int types, long added) {
        return new Measurement(Workload.all().get(0), types, samples(1000), samples(1000 + added));
    }

    private static Samples samples(long... millis) {
        Samples samples = new Samples();
        LongStream.of(millis).forEach(each -> samples.add(new Sample(each * MILLI, 2 * each * MILLI)));
        return samples;
    }
}
