package dev.tenon.runtime.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps connections that nobody uses at the moment; the one that was used last is used next. */
final class ConnectionPool {

    private static final int MOST = 200;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Idle> idle = new ArrayDeque<>();

    private record Idle(Connection connection, long since) {}

    /** Returns a connection that goes this way, which its server may have closed meanwhile; null if none is kept. */
    @Nullable
    Connection take(Route route) {
        lock.lock();
        try {
            dropOld();
            Iterator<Idle> newestFirst = idle.descendingIterator();
            while (newestFirst.hasNext()) {
                Connection connection = newestFirst.next().connection();
                if (connection.route().equals(route)) {
                    newestFirst.remove();
                    return connection;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Keeps a connection over which nothing more is to come. */
    void keep(Connection connection) {
        lock.lock();
        try {
            idle.add(new Idle(connection, System.nanoTime()));
            dropOld();
        } finally {
            lock.unlock();
        }
    }

    private void dropOld() {
        long now = System.nanoTime();
        while (!idle.isEmpty() && (idle.size() > MOST || now - idle.element().since() > LONGEST)) {
            idle.remove().connection().close();
        }
    }
}
