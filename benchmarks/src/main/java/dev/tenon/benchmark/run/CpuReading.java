package dev.tenon.benchmark.run;

import java.util.Map;

/**
 * The CPU time that processes have used. The kernel has an exact clock for each thread that lives, and one for a process with all its
 * threads, in steps of ten milliseconds.
 *
 * @param threads nanoseconds of each living thread, by process and thread
 * @param processes seconds of all processes
 */
record CpuReading(Map<String, Long> threads, double processes) {

    /** The reading before a process was started. */
    static final CpuReading NONE = new CpuReading(Map.of(), 0);

    private static final double NANOS_PER_SECOND = 1e9;
    /** What the rounding of two readings can make of nothing, and a little more. */
    private static final double COARSE = 0.03;

    /** Makes a reading; the map is copied. */
    CpuReading {
        threads = Map.copyOf(threads);
    }

    /** Returns the seconds since an earlier reading: those of the exact clocks, unless threads have ended since and took theirs along. */
    double since(CpuReading earlier) {
        long nanos = 0;
        for (Map.Entry<String, Long> each : threads.entrySet()) {
            nanos += each.getValue() - earlier.threads.getOrDefault(each.getKey(), 0L);
        }
        double exact = nanos / NANOS_PER_SECOND;
        double coarse = processes - earlier.processes;
        return coarse - exact > COARSE ? coarse : exact;
    }
}
