package dev.tenon.benchmark.run;

import java.util.ArrayList;
import java.util.List;

/** Repeated measurements of one thing. */
final class Numbers {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<Double> values() {
        return List.copyOf(values);
    }

    double median() {
        return quantile(0.5);
    }

    /** Returns the value below which a share of all lies, between two values in proportion. */
    double quantile(double share) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    double least() {
        return quantile(0);
    }

    double most() {
        return quantile(1);
    }
}
