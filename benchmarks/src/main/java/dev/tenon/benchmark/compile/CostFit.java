package dev.tenon.benchmark.compile;

import java.util.List;

/**
 * The straight line through what a processor adds to projects of several sizes: least squares of the relative errors, so that the
 * small projects count as much as the large ones.
 *
 * @param fixed what it adds to any project, in milliseconds
 * @param perType what each type adds, in milliseconds
 */
record CostFit(double fixed, double perType) {

    /** Times below this one are noise. */
    private static final double LEAST = 1;

    static CostFit of(List<Measurement> measurements) {
        double weights = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Measurement each : measurements) {
            double added = Math.max(LEAST, each.added());
            double weight = 1 / (added * added);
            weights += weight;
            x += weight * each.types();
            y += weight * added;
            xx += weight * each.types() * each.types();
            xy += weight * each.types() * added;
        }
        double determinant = weights * xx - x * x;
        if (determinant == 0) {
            return new CostFit(y / weights, 0);
        }
        double perType = (weights * xy - x * y) / determinant;
        return new CostFit((y - perType * x) / weights, perType);
    }
}
