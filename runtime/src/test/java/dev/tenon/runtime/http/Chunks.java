package dev.tenon.runtime.http;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** A stream that gives exactly one piece a read, as a socket may. */
final class Chunks extends InputStream {

    private final Iterator<byte[]> pieces;

    Chunks(List<byte[]> pieces) {
        this.pieces = pieces.iterator();
    }

    static Chunks splitAt(byte[] bytes, int position) {
        return new Chunks(List.of(Arrays.copyOf(bytes, position), Arrays.copyOfRange(bytes, position, bytes.length)));
    }

    static Chunks random(byte[] bytes, Random random) {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int end = Math.min(bytes.length, start + 1 + random.nextInt(7));
            pieces.add(Arrays.copyOfRange(bytes, start, end));
            start = end;
        }
        return new Chunks(pieces);
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        while (pieces.hasNext()) {
            byte[] piece = pieces.next();
            if (piece.length > 0) {
                System.arraycopy(piece, 0, target, offset, piece.length);
                return piece.length;
            }
        }
        return -1;
    }
}
