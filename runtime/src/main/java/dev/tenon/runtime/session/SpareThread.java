package dev.tenon.runtime.session;

/** Runs what may have to wait for a channel that nobody reads, so that whoever says so need not. */
final class SpareThread {

    private SpareThread() {}

    /** Starts the task on a thread of its own and returns that; where the system has none left, the task is run before this returns. */
    static Thread run(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            task.run();
        }
        return thread;
    }
}
