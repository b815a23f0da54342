package dev.tenon.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** Content in chunks, each with its size in front. One read takes as many chunks as are there. */
final class ChunkedContent implements Content {

    private static final int LONGEST_LINE = 8 << 10;

    private final Connection connection;
    private boolean first = true;
    private boolean last;
    private boolean ended;
    private long left;

    ChunkedContent(Connection connection) {
        this.connection = connection;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int total = 0;
        while (total < length && (total == 0 || available() > 0)) {
            if (left == 0 && !last) {
                nextChunk();
            }
            if (last) {
                return total > 0 ? total : end();
            }
            int count = connection.read(target, offset + total, (int) Math.min(left, length - total));
            if (count < 0) {
                throw new EOFException(left + " bytes of a chunk are missing");
            }
            total += count;
            left -= count;
        }
        return total;
    }

    /** Behind a chunk come its line end and the size of the next. */
    @Override
    public int available() {
        if (left > 0) {
            return (int) Math.min(left, connection.buffered());
        }
        return !last && connection.hasLines(first ? 1 : 2) ? 1 : 0;
    }

    private void nextChunk() throws IOException {
        if (!first && !connection.line(LONGEST_LINE).isEmpty()) {
            throw new ProtocolException("a chunk of the answer is longer than its size");
        }
        first = false;
        String size = connection.line(LONGEST_LINE);
        int extensions = size.indexOf(';');
        try {
            left = Long.parseLong((extensions < 0 ? size : size.substring(0, extensions)).strip(), 16);
        } catch (NumberFormatException e) {
            left = -1;
        }
        if (left < 0) {
            throw new ProtocolException("a chunk of the answer has no size");
        }
        last = left == 0;
    }

    /** Skips what may stand behind the last chunk. */
    private int end() throws IOException {
        while (!ended) {
            ended = connection.line(LONGEST_LINE).isEmpty();
        }
        return -1;
    }
}
