package dev.tenon.runtime.session;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.protocol.Frames;
import dev.tenon.runtime.protocol.Payload;
import dev.tenon.runtime.service.WireError;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The answer of one session: results, at most one error, exactly one end. Whoever ends it first wins; what comes later is thrown away.
 */
final class SessionOutput {

    private final String sessionId;
    private final Channel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;

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
        lock.lock();
        try {
            if (!ended) {
                channel.write(frame);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes an error, if there is one, and the end; does nothing if the session has ended. */
    boolean end(byte... errorFrame) {
        lock.lock();
        try {
            if (ended) {
                return false;
            }
            ended = true;
            if (errorFrame.length > 0) {
                channel.write(errorFrame);
            }
            channel.write(Frames.end(sessionId));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the session with an error. */
    boolean fail(WireError error) {
        return end(Frames.error(sessionId, error));
    }

    boolean ended() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
