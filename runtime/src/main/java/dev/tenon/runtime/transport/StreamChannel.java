package dev.tenon.runtime.transport;

import dev.tenon.runtime.session.Channel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/** Writes each frame in one piece to a stream. */
final class StreamChannel implements Channel {

    private final OutputStream out;
    private final Runnable onBroken;
    private final ReentrantLock lock = new ReentrantLock();

    /** @param onBroken what is done when nobody reads any more */
    StreamChannel(OutputStream out, Runnable onBroken) {
        this.out = out;
        this.onBroken = onBroken;
    }

    @Override
    public void write(byte[] frame) {
        lock.lock();
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            onBroken.run();
        } finally {
            lock.unlock();
        }
    }
}
