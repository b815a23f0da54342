package dev.tenon.runtime.session;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.CallContexts;
import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.service.WireError;
import java.util.concurrent.ScheduledFuture;

/** One request on its way through the plugin: it waits, is answered, expires or is cancelled, and ends once. */
final class Session implements SessionQueue.Job {

    private final Sessions sessions;
    private final Envelope request;
    private final Channel channel;
    private final SessionOutput output;
    private final SessionContext context;

    Session(Sessions sessions, Envelope request, String sessionId, Channel channel) {
        this.sessions = sessions;
        this.request = request;
        this.channel = channel;
        this.output = new SessionOutput(sessionId, channel);
        this.context = new SessionContext(sessions.settings().sessionTimeout());
    }

    @SuppressWarnings("ReferenceEquality") // a channel is nobody but itself
    boolean isOf(Channel other) {
        return channel == other;
    }

    /** Interrupts the code that answers; a session that still waits is never begun. */
    void cancel() {
        context.cancel();
    }

    void fail(WireError error) {
        output.fail(error);
    }

    @Override
    public void refuse(String reason) {
        try {
            fail(sessions.error(InvokeError.SERVER_UNAVAILABLE, reason));
        } finally {
            sessions.over(this);
        }
    }

    @Override
    public void run() {
        try {
            ScheduledFuture<?> deadline = sessions.after(context.remaining(), this::timeOut);
            context.enter();
            try {
                CallContexts.run(context, this::answer);
            } finally {
                context.leave();
                deadline.cancel(false);
                output.end();
            }
        } finally {
            sessions.over(this);
        }
    }

    private void answer() {
        RequestLog log = new RequestLog();
        try {
            if (!context.isCancelled() && !output.isExpired()) {
                sessions.dispatcher().answer(request, output, context, log);
            }
        } catch (OutOfMemoryError e) {
            context.leave(); // this thread ends all sessions, its own among them, and is not to be interrupted by that
            sessions.outOfMemory();
        } catch (Throwable e) {
            failUnforeseen(e, log);
        }
    }

    /** Whatever could not even be turned into an error: an exception of the author's that throws when it is asked for its text. */
    private void failUnforeseen(Throwable thrown, RequestLog log) {
        WireError error = sessions.error(
                InvokeError.SERVER_UNAVAILABLE,
                "internal error in the plugin (" + thrown.getClass().getName() + ")");
        if (output.fail(error)) {
            log.failed(error, thrown);
        }
    }

    /** Runs on the timer of all sessions: what may wait, for a channel that nobody reads, is left to a thread of its own. */
    private void timeOut() {
        WireError error = sessions.error(
                InvokeError.CONNECTION,
                "the session took longer than "
                        + sessions.settings().sessionTimeout().toMillis() / 1000.0 + " s");
        expire(error);
        SpareThread.run("tenon-time-out", () -> abandon(error));
    }

    /** Says with which error it ends from now on; never waits. */
    void expire(WireError error) {
        output.expire(error);
    }

    /** Ends a session that has expired: one whose code does not listen is answered all the same. */
    void abandon(WireError error) {
        LogEvents.log(LogEvents.WARNING, error.message() + " (error_id " + error.errorId() + ")");
        try {
            context.cancel();
        } finally {
            output.end();
        }
    }
}
