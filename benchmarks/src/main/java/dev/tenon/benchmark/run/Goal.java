package dev.tenon.benchmark.run;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a number of Tenon's should be.
 *
 * @param text the goal as the table shows it
 * @param factor the bound, or what the reference is multiplied with to get it
 * @param of whose number the reference is, null if the bound is a number
 * @param atLeast whether more is better
 * @param who for whom it is
 */
record Goal(String text, double factor, @Nullable Role of, boolean atLeast, Role who) {

    static Goal atMost(double bound) {
        return new Goal("≤ " + number(bound), bound, null, false, Role.TENON);
    }

    static Goal atLeast(double bound) {
        return new Goal("≥ " + number(bound), bound, null, true, Role.TENON);
    }

    static Goal timesFloor(double factor) {
        return new Goal("≤ " + number(factor) + " × bare JVM", factor, Role.FLOOR, false, Role.TENON);
    }

    /** A share of what the Python plugin needs. */
    static Goal ofPython(int part, int whole) {
        return new Goal("≤ " + part + "/" + whole + " × Python", (double) part / whole, Role.PYTHON, false, Role.TENON);
    }

    /** The same for a first start. */
    Goal atFirstStart() {
        return new Goal("first start " + text, factor, of, atLeast, Role.FIRST_START);
    }

    /** Returns the goal, and whether it is met by a value; both numbers may be missing. */
    String judged(@Nullable Double value, @Nullable Double reference) {
        if (value == null || (of != null && reference == null)) {
            return text;
        }
        double measured = of == null || reference == null ? value : value / reference;
        boolean met = atLeast ? measured >= factor : measured <= factor;
        String ratio = of == null ? "" : String.format(Locale.ROOT, " (%.2f)", measured);
        return text + ratio + (met ? " ✓" : " ✗");
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
