package dev.tenon.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Content that a server or a proxy compressed, which is never asked for and yet allowed to whoever is not told otherwise. */
final class ContentCoding {

    private ContentCoding() {}

    /**
     * Returns the bytes behind a coding.
     *
     * @param coding the value of {@code Content-Encoding}
     * @throws ProtocolException if the coding is not known
     */
    static InputStream decode(String coding, InputStream body) throws ProtocolException {
        return switch (coding.toLowerCase(Locale.ROOT)) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" -> new Compressed(body, true);
            case "deflate" -> new Compressed(body, false);
            default -> throw new ProtocolException("its answer is encoded, which was not asked for: " + coding);
        };
    }

    private static final class Compressed extends BulkInputStream {

        private final InputStream compressed;
        private final boolean gzip;
        private @Nullable InputStream plain;

        /** @param gzip whether it is in the format of gzip, else of zlib, which HTTP calls deflate */
        Compressed(InputStream compressed, boolean gzip) {
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
                // the connection can be used again only if nothing is left
                compressed.transferTo(OutputStream.nullOutputStream());
            }
            return count;
        }

        /** What is empty is no compressed document either. */
        private InputStream plain() throws IOException {
            PushbackInputStream bytes = new PushbackInputStream(compressed);
            int first = bytes.read();
            if (first < 0) {
                return InputStream.nullInputStream();
            }
            bytes.unread(first);
            return gzip ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes);
        }
    }
}
