package dev.tenon.runtime.session;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.CallContexts;
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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Answers the lines of a daemon, each request as a session of its own. */
public final class Sessions {

    private final String provider;
    private final Channel channel;
    private final Settings settings;
    private final LazyDispatcher dispatcher;
    private final SessionQueue queue;
    private final ScheduledThreadPoolExecutor deadlines;
    private final Set<SessionOutput> open = ConcurrentHashMap.newKeySet();
    private volatile Runnable fatal = () -> {};

    /** Answers for the plugin over the channel. */
    public Sessions(Plugin plugin, Channel channel, Settings settings) {
        this.provider = plugin.provider();
        this.channel = channel;
        this.settings = settings;
        this.dispatcher = new LazyDispatcher(plugin);
        this.queue = new SessionQueue(Workers.of(settings.maxWorkers()));
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

    /** Takes a line; returns at once. Runs nothing of the plugin. */
    public void accept(byte[] line) {
        Envelope envelope;
        try {
            envelope = Envelope.read(line);
        } catch (IOException e) {
            unreadable("a line that is no JSON object was ignored");
            return;
        }
        if (!"request".equals(envelope.event())) {
            return;
        }
        if (envelope.sessionId() == null || envelope.sessionId().isEmpty()) {
            unreadable("a request without session_id cannot be answered");
            return;
        }
        queue.submit(new Session(envelope, new SessionOutput(envelope.sessionId(), channel)), line.length);
    }

    private void unreadable(String message) {
        channel.write(Frames.unreadable(message));
    }

    /** Waits until every session so far is answered. */
    public boolean awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
        return queue.awaitIdle(timeout, unit);
    }

    private WireError error(InvokeError kind, String text) {
        return new ErrorMapper(provider, ErrorMap.empty(), ErrorMap.empty())
                .toWire(InvokeException.of(kind, text, null));
    }

    private final class Session implements SessionQueue.Job {

        private final Envelope envelope;
        private final SessionOutput output;
        private final SessionContext context = new SessionContext(settings.sessionTimeout());

        Session(Envelope envelope, SessionOutput output) {
            this.envelope = envelope;
            this.output = output;
        }

        @Override
        public void refuse(String reason) {
            output.fail(error(InvokeError.SERVER_UNAVAILABLE, reason));
        }

        @Override
        public void run() {
            open.add(output);
            ScheduledFuture<?> deadline =
                    deadlines.schedule(this::timeOut, settings.sessionTimeout().toMillis(), TimeUnit.MILLISECONDS);
            context.enter();
            try {
                CallContexts.run(context, () -> dispatcher.get().answer(envelope, output, context));
            } catch (OutOfMemoryError e) {
                outOfMemory();
            } catch (Throwable e) {
                output.fail(error(InvokeError.SERVER_UNAVAILABLE, "internal error in the plugin (" + e + ")"));
            } finally {
                context.leave();
                deadline.cancel(false);
                output.end();
                open.remove(output);
            }
        }

        /** Runs on the timer of all sessions: what may wait, for a channel that nobody reads, is left to a thread of its own. */
        private void timeOut() {
            WireError error = error(
                    InvokeError.CONNECTION,
                    "the session took longer than " + settings.sessionTimeout().toMillis() / 1000.0 + " s");
            output.expire(error);
            Thread thread = new Thread(() -> abandon(error), "tenon-time-out");
            thread.setDaemon(true);
            thread.start();
        }

        /** A session whose code does not listen is answered all the same. */
        private void abandon(WireError error) {
            LogEvents.log(LogEvents.WARNING, error.message() + " (error_id " + error.errorId() + ")");
            try {
                context.cancel();
            } finally {
                output.end();
            }
        }

        private void outOfMemory() {
            WireError error = error(InvokeError.SERVER_UNAVAILABLE, "the plugin is out of memory");
            for (SessionOutput session : open) {
                session.fail(error);
            }
            fatal.run();
        }
    }
}
