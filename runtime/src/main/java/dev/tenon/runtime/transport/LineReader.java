package dev.tenon.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of any length as bytes. Empty lines are skipped, a carriage return before the line end is dropped. */
public final class LineReader {

    private static final int READ = 64 << 10;

    /** No array of a JVM is longer. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private byte[] buffer = new byte[READ];
    private int start;
    private int searched;
    private int end;

    /** Reads from the stream. */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the next line without its end, null at the end of the input; a last line needs no end.
     *
     * @throws OutOfMemoryError if the line does not fit into the memory
     */
    public byte @Nullable [] next() throws IOException {
        while (true) {
            for (; searched < end; searched++) {
                if (buffer[searched] == '\n') {
                    byte[] line = line(searched);
                    searched++;
                    start = searched;
                    if (line.length > 0) {
                        return line;
                    }
                }
            }
            if (!fill()) {
                byte[] rest = line(end);
                start = end;
                return rest.length > 0 ? rest : null;
            }
        }
    }

    /** Returns what was read of a line that is not complete. */
    public InputStream unread() {
        return new ByteArrayInputStream(buffer, start, end - start);
    }

    private byte[] line(int lineEnd) {
        int last = lineEnd;
        if (last > start && buffer[last - 1] == '\r') {
            last--;
        }
        return Arrays.copyOfRange(buffer, start, last);
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            searched -= start;
            start = 0;
            if (end == 0 && buffer.length > 16 * READ) {
                buffer = new byte[READ]; // a huge line is over: its memory is not kept
            }
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, longer(buffer.length));
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            return false;
        }
        end += count;
        return true;
    }

    private static int longer(int length) {
        if (length == LONGEST) {
            throw new OutOfMemoryError("a line has more than " + LONGEST + " bytes");
        }
        return (int) Math.min(2L * length, LONGEST);
    }
}
