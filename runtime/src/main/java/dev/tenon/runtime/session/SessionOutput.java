package dev.tenon.runtime.session;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.protocol.Frames;
import dev.tenon.runtime.protocol.Payload;
import dev.tenon.runtime.service.WireError;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one session: results, at most one error, exactly one end. Whoever ends it first wins; what comes later is thrown away,
 * with one warning.
 * A session that has expired ends with the error of that, whoever ends it: its code fails because it was interrupted, and that says
 * nothing to anybody.
 */
final class SessionOutput {

    private final String sessionId;
    private final Channel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;
    private boolean warned;
    private volatile byte @Nullable [] expired;

    SessionOutput(String sessionId, Channel channel) {
        this.sessionId = sessionId;
        this.channel = channel;
    }

    /**
     * Writes a result, unless the session has ended.
     *
     * @param tooLong what is said when the result does not fit into one frame
     * @throws InvokeBadRequestException if it does not; nothing is written then
     */
    void result(Payload payload, String tooLong) {
        byte[] frame = Frames.stream(sessionId, payload);
        if (frame.length > Frames.LONGEST) {
            throw new InvokeBadRequestException(
                    "the answer has " + frame.length + " bytes, Dify takes at most " + Frames.LONGEST + ": " + tooLong);
        }
        boolean late;
        lock.lock();
        try {
            if (!ended && expired == null) {
                channel.write(frame);
            }
            late = ended && !warned;
            warned |= late;
        } finally {
            lock.unlock();
        }
        if (late) {
            LogEvents.log(LogEvents.WARNING, "session " + sessionId + " has ended: what it writes now is dropped");
        }
    }

    /** Says with which error the session ends from now on. Never waits, not even for a channel that nobody reads. */
    void expire(WireError error) {
        expired = Frames.error(sessionId, error);
    }

    /** Returns whether the session has expired, so that nothing is written any more but its error. */
    boolean isExpired() {
        return expired != null;
    }

    /** Ends the session; does nothing if it has ended. */
    void end() {
        end(null);
    }

    /**
     * Ends the session with an error; does nothing if it has ended.
     *
     * @return whether it ended with this error
     */
    boolean fail(WireError error) {
        return end(Frames.error(sessionId, error));
    }

    private boolean end(byte @Nullable [] error) {
        lock.lock();
        try {
            if (ended) {
                return false;
            }
            ended = true;
            byte[] first = expired;
            byte[] last = first == null ? error : first;
            if (last != null) {
                channel.write(last);
            }
            channel.end(Frames.end(sessionId));
            return first == null;
        } finally {
            lock.unlock();
        }
    }
}
