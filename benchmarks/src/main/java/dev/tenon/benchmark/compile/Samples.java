package dev.tenon.benchmark.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The repeated measurements of one thing. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final List<Sample> samples = new ArrayList<>();

    void add(Sample sample) {
        samples.add(sample);
    }

    /** Returns the median CPU time, in milliseconds. */
    double cpu() {
        return quantile(Sample::cpu, 0.5);
    }

    /** Returns the median of the time that passed, in milliseconds. */
    double wall() {
        return quantile(Sample::wall, 0.5);
    }

    /** Returns half of the distance between the quartiles of the CPU time, in milliseconds. */
    double spread() {
        return (quantile(Sample::cpu, 0.75) - quantile(Sample::cpu, 0.25)) / 2;
    }

    private double quantile(ToLongFunction<Sample> value, double share) {
        long[] sorted = samples.stream().mapToLong(value).sorted().toArray();
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return (sorted[below] + (place - below) * (sorted[above] - sorted[below])) / NANOS_PER_MILLI;
    }
}
