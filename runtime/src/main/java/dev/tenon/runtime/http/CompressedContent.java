package dev.tenon.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Content that a server or a proxy compressed, which is never asked for and yet allowed to whoever is not told otherwise. */
final class CompressedContent implements Content {

    private final Content compressed;
    private final boolean gzip;
    private @Nullable InputStream plain;

    /** @param gzip whether it is in the format of gzip, else of zlib, which HTTP calls deflate */
    CompressedContent(Content compressed, boolean gzip) {
        this.compressed = compressed;
        this.gzip = gzip;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (plain == null) {
            plain = plain();
        }
        int count = plain.read(target, offset, length);
        if (count < 0) {
            readToEnd();
        }
        return count;
    }

    /** What is empty is no compressed document either. */
    private InputStream plain() throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(new Bytes());
        int first = bytes.read();
        if (first < 0) {
            return InputStream.nullInputStream();
        }
        bytes.unread(first);
        return gzip ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes);
    }

    /** Behind the compressed document comes the end of the chunks. */
    private void readToEnd() throws IOException {
        byte[] rest = new byte[512];
        while (compressed.read(rest, 0, rest.length) >= 0) {
            // it means nothing
        }
    }

    /** What is there may not be enough to make a byte of. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean endsBeforeConnection() {
        return compressed.endsBeforeConnection();
    }

    private final class Bytes extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return length == 0 ? 0 : compressed.read(target, offset, length);
        }

        /** Nobody waits for a second document behind the first. */
        @Override
        public int available() {
            return compressed.available();
        }
    }
}
