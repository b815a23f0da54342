package dev.tenon.runtime.transport;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Cuts what is printed into lines of bounded length. */
final class LineOutputStream extends OutputStream {

    /** The daemon stops reading a channel for good after a line of several megabytes. */
    private static final int LONGEST = 8 << 10;

    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ReentrantLock lock = new ReentrantLock();

    LineOutputStream(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        lock.lock();
        try {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    complete();
                } else {
                    line.write(bytes[i]);
                    if (line.size() >= LONGEST) {
                        complete();
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Completes a line that has no end. */
    void complete() {
        lock.lock();
        try {
            if (line.size() > 0) {
                lines.accept(line.toString(StandardCharsets.UTF_8).stripTrailing());
                line.reset();
            }
        } finally {
            lock.unlock();
        }
    }
}
