package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.session.Channel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Writes frames to a socket, on a thread of its own: sessions are interrupted when their time is over, and a virtual thread that is
 * interrupted while it writes closes the socket for all of them.
 */
final class SocketChannel implements Channel {

    private final OutputStream out;
    private final Runnable onBroken;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tenon-writer");
        thread.setDaemon(true);
        return thread;
    });

    /** @param onBroken what is done when nothing can be written any more; may be called more than once */
    SocketChannel(OutputStream out, Runnable onBroken) {
        this.out = out;
        this.onBroken = onBroken;
    }

    @Override
    public void write(byte[] frame) {
        try {
            CompletableFuture.runAsync(() -> send(frame), writer).join();
        } catch (RejectedExecutionException e) {
            onBroken.run(); // closed meanwhile: the frame is dropped with its session
        }
    }

    private void send(byte[] frame) {
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            onBroken.run();
        }
    }

    /** Ends the thread; to be called when the socket is closed, so that nothing waits for it. */
    void close() {
        writer.shutdown();
    }
}
