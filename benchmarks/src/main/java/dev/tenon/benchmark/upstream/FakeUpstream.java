package dev.tenon.benchmark.upstream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A server that looks like Xinference, on a free port of the loopback interface. Prints the port and serves until its standard input
 * ends.
 *
 * <p>How it answers a chat is said by the prompt: {@code chunks=N delay_ms=D} is N pieces of text, with D milliseconds between them
 * or, when D is 0, as fast as they are taken. Piece I is I in five digits and a blank, so that a lost, doubled or misplaced one is seen
 * at the other end. {@code GET /bench/stats} tells how many requests and connections there were.
 */
public final class FakeUpstream {

    private FakeUpstream() {}

    /** Serves. */
    public static void main(String[] args) throws IOException {
        EventLoop loop = new EventLoop();
        Thread parent = new Thread(() -> endWith(System.in), "standard-input");
        parent.setDaemon(true);
        parent.start();
        System.out.println(loop.port());
        System.out.flush();
        loop.run();
    }

    private static void endWith(InputStream in) {
        try {
            while (in.read() >= 0) {
                // nothing is said there
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
