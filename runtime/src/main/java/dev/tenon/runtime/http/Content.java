package dev.tenon.runtime.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.List;
import java.util.Locale;

/** The bytes of an answer's body, as the head says how to find their end. */
interface Content {

    /**
     * Reads what is there, and waits only if that is nothing; -1 at the end.
     *
     * @throws java.io.EOFException if the connection ends before the content does
     */
    int read(byte[] target, int offset, int length) throws IOException;

    /** Returns how many bytes can be read without waiting, or fewer. */
    int available();

    /** Returns whether the end of the content leaves the connection open. */
    default boolean endsBeforeConnection() {
        return true;
    }

    /**
     * Returns the content behind a head.
     *
     * @param method of the request
     * @throws ProtocolException if the head contradicts itself
     */
    static Content of(String method, ResponseHead head, Connection connection) throws ProtocolException {
        Content framed = framed(method, head, connection);
        String coding = head.first("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity", "none" -> framed;
            case "gzip", "x-gzip" -> new CompressedContent(framed, true);
            case "deflate" -> new CompressedContent(framed, false);
            default -> throw new ProtocolException("its answer is encoded, which was not asked for: " + coding);
        };
    }

    private static Content framed(String method, ResponseHead head, Connection connection) throws ProtocolException {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new SizedContent(connection, 0);
        }
        List<String> codings = head.headers().getOrDefault("Transfer-Encoding", List.of());
        if (!codings.isEmpty()) {
            boolean chunked =
                    codings.get(codings.size() - 1).toLowerCase(Locale.ROOT).endsWith("chunked");
            return chunked ? new ChunkedContent(connection) : new UnsizedContent(connection);
        }
        List<String> lengths = head.headers().getOrDefault("Content-Length", List.of());
        if (lengths.isEmpty()) {
            return new UnsizedContent(connection);
        }
        String length = lengths.get(0);
        if (!length.matches("\\d{1,18}") || !lengths.stream().allMatch(length::equals)) {
            throw new ProtocolException("the length of its answer is no number: " + lengths);
        }
        return new SizedContent(connection, Long.parseLong(length));
    }
}
