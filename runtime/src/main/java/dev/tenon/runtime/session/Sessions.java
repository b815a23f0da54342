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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Answers the requests of a daemon, each as a session of its own. One for a plugin, however many channels it has. */
public final class Sessions {

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
        this.queue = new SessionQueue(workers);
        this.deadlines = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "tenon-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        deadlines.setRemoveOnCancelPolicy(true);
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

    /** Waits until every session so far is answered. */
    public boolean awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
        return queue.awaitIdle(timeout, unit);
    }

    Settings settings() {
        return settings;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    ScheduledFuture<?> atDeadline(Runnable action) {
        return deadlines.schedule(action, settings.sessionTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    void over(Session session) {
        open.remove(session);
    }

    void outOfMemory() {
        WireError error = error(InvokeError.SERVER_UNAVAILABLE, "the plugin is out of memory");
        open.forEach(session -> session.fail(error));
        fatal.run();
    }

    WireError error(InvokeError kind, String text) {
        return new ErrorMapper(provider, ErrorMap.empty(), ErrorMap.empty())
                .toWire(InvokeException.of(kind, text, null));
    }
}
