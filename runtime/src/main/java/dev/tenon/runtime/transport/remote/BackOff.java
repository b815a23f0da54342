package dev.tenon.runtime.transport.remote;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Says how long to wait before the next attempt: twice as long each time, up to a limit, and never the same for two plugins. */
final class BackOff {

    private static final double JITTER = 0.2;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int attempts;

    BackOff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** Returns the time to wait, a fifth more or less. */
    Duration next() {
        double doubled = (double) first.toMillis() * Math.pow(2, attempts);
        attempts++;
        double jitter = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(Math.min(doubled, (double) longest.toMillis()) * jitter));
    }

    /** Returns how many attempts have failed in a row. */
    int attempts() {
        return attempts;
    }

    /** Begins anew, after an attempt that did not fail. */
    void reset() {
        attempts = 0;
    }
}
