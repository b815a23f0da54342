package dev.tenon.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Looks at the memory of a process again and again, until it is ended. */
final class MemoryWatch extends Thread {

    private static final double NANOS_PER_SECOND = 1e9;

    private final long started = System.nanoTime();
    private final ProcessGroup group;
    private final long everyMillis;
    private final List<Look> looks = new ArrayList<>();
    private volatile boolean over;

    /**
     * What was seen.
     *
     * @param seconds since the watch began
     * @param resident in MiB
     * @param threads how many there were
     */
    private record Look(double seconds, double resident, int threads) {}

    private MemoryWatch(ProcessGroup group, long everyMillis) {
        super("memory-watch");
        this.group = group;
        this.everyMillis = everyMillis;
    }

    static MemoryWatch start(ProcessGroup group, long everyMillis) {
        MemoryWatch watch = new MemoryWatch(group, everyMillis);
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    @Override
    public void run() {
        try {
            do {
                looks.add(
                        new Look((System.nanoTime() - started) / NANOS_PER_SECOND, group.resident(), group.threads()));
                TimeUnit.MILLISECONDS.sleep(everyMillis);
            } while (!over);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the most memory that was seen, in MiB. Call it when the watch has ended, as the following ones. */
    double peak() {
        return looks.stream().mapToDouble(Look::resident).max().orElse(0);
    }

    /** Returns the most threads that were seen. */
    int threads() {
        return looks.stream().mapToInt(Look::threads).max().orElse(0);
    }

    /** Returns the median of the memory around a time in seconds, in MiB. */
    double around(double seconds, double tolerance) {
        Numbers near = new Numbers();
        for (Look look : looks) {
            if (Math.abs(look.seconds() - seconds) <= tolerance) {
                near.add(look.resident());
            }
        }
        return near.isEmpty() ? peak() : near.median();
    }

    /** Ends the watch. */
    void end() throws InterruptedException {
        over = true;
        join();
    }
}
