package dev.tenon.benchmark.run;

import java.io.IOException;

/**
 * What all measures need.
 *
 * @param effort how much is measured
 * @param upstream the server behind the plugins
 * @param requests what is asked
 */
record Bench(Effort effort, Upstream upstream, Requests requests) {

    /** Takes some numbers of one competitor. */
    @FunctionalInterface
    interface Measure {

        /** Measures, and records what was measured. */
        void take(Bench bench, Competitor competitor) throws IOException, InterruptedException;
    }
}
