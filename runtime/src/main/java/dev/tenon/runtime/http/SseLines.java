package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Splits bytes into lines at CRLF, LF or CR, also where a read ends between CR and LF. A line is decoded only when it is whole, so no
 * character can be split.
 */
final class SseLines {

    private static final int READ_SIZE = 8192;

    private final InputStream bytes;
    private final int limit;
    private final byte[] buffer = new byte[READ_SIZE];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private boolean skipLineFeed;
    private boolean first = true;

    SseLines(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** Returns the next line, or null at the end; a last line without line end is returned too, unless it is empty. */
    @Nullable
    String next() {
        line.reset();
        while (position < end || fill()) {
            if (skipLineFeed) {
                skipLineFeed = false;
                if (buffer[position] == '\n') {
                    position++;
                    continue;
                }
            }
            int start = position;
            while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position < end && line.size() == 0) {
                String whole = new String(buffer, start, position - start, StandardCharsets.UTF_8);
                skipLineFeed = buffer[position++] == '\r';
                return withoutMark(whole);
            }
            append(start);
            if (position < end) {
                skipLineFeed = buffer[position++] == '\r';
                return withoutMark(line.toString(StandardCharsets.UTF_8));
            }
        }
        return line.size() == 0 ? null : withoutMark(line.toString(StandardCharsets.UTF_8));
    }

    /** Returns whether an empty line comes next and is there already. */
    boolean emptyLineIsThere() {
        int next = skipLineFeed && position < end && buffer[position] == '\n' ? position + 1 : position;
        return next < end && (buffer[next] == '\n' || buffer[next] == '\r');
    }

    private void append(int start) {
        line.write(buffer, start, position - start);
        if (line.size() > limit) {
            throw new InvokeServerUnavailableException(SseReader.TOO_LARGE);
        }
    }

    private String withoutMark(String text) {
        boolean hasMark = first && text.startsWith("\uFEFF");
        first = false;
        return hasMark ? text.substring(1) : text;
    }

    private boolean fill() {
        try {
            position = 0;
            end = Math.max(0, bytes.read(buffer));
            return end > 0;
        } catch (IOException failure) {
            throw new InvokeConnectionException("the event stream broke off: " + failure.getMessage(), failure);
        }
    }
}
