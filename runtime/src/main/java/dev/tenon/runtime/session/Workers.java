package dev.tenon.runtime.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that answer sessions: virtual ones where the JVM has them, else platform threads with small stacks.
 *
 * @param executor runs a session at once, on a thread of its own
 * @param limit how many sessions may run at once
 */
record Workers(Executor executor, int limit) {

    private static final int PLATFORM_LIMIT = 1000;
    private static final long STACK = 512 << 10;

    static Workers of(int maxWorkers) {
        ExecutorService virtual = virtualThreads();
        return virtual == null
                ? new Workers(platformThreads(), Math.min(maxWorkers, PLATFORM_LIMIT))
                : new Workers(virtual, maxWorkers);
    }

    /** The classes are compiled for 17, where there are none. */
    private static @Nullable ExecutorService virtualThreads() {
        try {
            MethodHandle make = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) make.invoke();
        } catch (Throwable e) {
            return null;
        }
    }

    /** Unbounded by itself: whoever hands it sessions keeps the limit. */
    private static ExecutorService platformThreads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(null, task, "tenon-session-" + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        });
    }
}
