package dev.tenon.runtime.http;

import java.io.EOFException;
import java.io.IOException;

/** Content whose length the head tells. */
final class SizedContent implements Content {

    private final Connection connection;
    private long left;

    SizedContent(Connection connection, long length) {
        this.connection = connection;
        this.left = length;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = connection.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException(left + " bytes are missing");
        }
        left -= count;
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(left, connection.buffered());
    }
}
