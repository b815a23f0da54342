package dev.tenon.runtime.session;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.protocol.Frames;
import dev.tenon.runtime.service.ErrorMapper;
import dev.tenon.runtime.service.WireError;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Answers the requests of a daemon, each as a session of its own. One for a plugin, however many channels it has. */
public final class Sessions {

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final String provider;
    private final Settings settings;
    private final Dispatcher dispatcher;
    private final Workers workers;
    private final SessionQueue queue;
    private final ScheduledThreadPoolExecutor deadlines;
    private final Set<Session> open = ConcurrentHashMap.newKeySet();
    private volatile Runnable fatal = () -> {};

    /** Answers for the plugin. */
    public Sessions(Plugin plugin, Settings settings) {
        this.provider = plugin.provider();
        this.settings = settings;
        this.dispatcher = new Dispatcher(plugin.provider(), new LazyModels(plugin));
        this.workers = Workers.of(settings.maxWorkers());
        this.deadlines = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "tenon-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        deadlines.setRemoveOnCancelPolicy(true);
        this.queue = new SessionQueue(workers, longestWait(settings), deadlines);
    }

    private static Duration longestWait(Settings settings) {
        return settings.sessionTimeout().compareTo(LONGEST_WAIT) < 0 ? settings.sessionTimeout() : LONGEST_WAIT;
    }

    /** Says what is done when the JVM is out of memory, after the open sessions were answered. */
    public void onFatal(Runnable action) {
        this.fatal = action;
    }

    /** Returns what runs a task at once on a thread of the kind that answers sessions. */
    public Executor threads() {
        return workers.executor();
    }

    /** Takes a line that came over the channel; returns at once. Runs nothing of the plugin. */
    public void accept(byte[] line, Channel channel) {
        Envelope envelope;
        try {
            envelope = Envelope.read(line);
        } catch (IOException e) {
            channel.write(Frames.unreadable("a line that is no JSON object was ignored"));
            return;
        }
        if (!envelope.isRequest()) {
            return;
        }
        if (envelope.sessionId() == null) {
            channel.write(Frames.unreadable("a request without session_id cannot be answered"));
            return;
        }
        submit(envelope, envelope.sessionId(), channel);
    }

    /** Answers a request over the channel; returns at once. Its id names the answer and nothing else: two requests may share it. */
    public void submit(Envelope request, String sessionId, Channel channel) {
        Session session = new Session(this, request, sessionId, channel);
        open.add(session);
        queue.submit(session, request.line().length);
    }

    /** Cancels the sessions of a channel that nobody reads any more. */
    public void cancel(Channel channel) {
        for (Session session : open) {
            if (session.isOf(channel)) {
                session.cancel();
            }
        }
    }

    /**
     * Refuses what comes from now on, gives what runs and waits the time, and ends what is left then with an error: for a process that is
     * gone nobody answers. Returns a second after that time at the latest, also if nobody reads the answers.
     */
    public void stop(Duration time) throws InterruptedException {
        queue.stop();
        if (!awaitIdle(time.toNanos(), TimeUnit.NANOSECONDS)) {
            endAll(error(
                    InvokeError.SERVER_UNAVAILABLE,
                    "the plugin is stopping, and waited " + time.toMillis() / 1000.0 + " s for this answer"));
        }
    }

    /** Waits until every session so far is answered. */
    boolean awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
        return queue.awaitIdle(timeout, unit);
    }

    Settings settings() {
        return settings;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    ScheduledFuture<?> after(Duration time, Runnable action) {
        return deadlines.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    void over(Session session) {
        open.remove(session);
    }

    /**
     * Answers a request that does not fit into the memory, and every open session; then does what {@link #onFatal} says.
     *
     * @param sessionId the session of the request, null if it is not known
     */
    public void outOfMemory(@Nullable String sessionId, Channel channel) {
        if (sessionId != null) {
            Envelope unread = new Envelope(sessionId, null, new byte[0], -1, -1);
            open.add(new Session(this, unread, sessionId, channel));
        }
        outOfMemory();
    }

    /** Answers every open session when the memory is used up; then does what {@link #onFatal} says. */
    public void outOfMemory() {
        try {
            endAll(error(InvokeError.SERVER_UNAVAILABLE, "the plugin is out of memory"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            fatal.run();
        }
    }

    /** Ends all sessions on a thread of its own, because their channel may take nothing any more, and waits a moment for it. */
    private void endAll(WireError error) throws InterruptedException {
        List<Session> left = List.copyOf(open);
        left.forEach(session -> session.expire(error));
        SpareThread.run("tenon-last-words", () -> left.forEach(session -> session.abandon(error)))
                .join(LAST_WORDS.toMillis());
    }

    WireError error(InvokeError kind, String text) {
        return new ErrorMapper(provider, ErrorMap.empty(), ErrorMap.empty())
                .toWire(InvokeException.of(kind, text, null));
    }
}
