package dev.tenon.benchmark.upstream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client has sent and was not answered yet. */
final class RequestBuffer {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
    private static final String HEAD_END = "\r\n\r\n";

    private ByteBuffer bytes = ByteBuffer.allocate(4096);

    /**
     * A request with a body of known length; no client here sends another kind.
     *
     * @param path where it goes to, without a query
     * @param body the body, each byte one character
     */
    record Request(String path, String body) {}

    /** Takes what the channel has; false at its end. */
    boolean readFrom(ReadableByteChannel channel) throws IOException {
        int count;
        do {
            if (!bytes.hasRemaining()) {
                bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
            }
            count = channel.read(bytes);
        } while (count > 0);
        return count == 0;
    }

    /** Returns the next whole request, null if it is not there yet. */
    @Nullable
    Request next() {
        if (bytes.position() == 0) {
            return null;
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        int headEnd = text.indexOf(HEAD_END);
        if (headEnd < 0) {
            return null;
        }
        String head = text.substring(0, headEnd);
        Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
        int bodyStart = headEnd + HEAD_END.length();
        int end = bodyStart + (length.find() ? Integer.parseInt(length.group(1)) : 0);
        if (end > text.length()) {
            return null;
        }
        bytes.flip().position(end);
        bytes.compact();
        return new Request(head.split("[ ?]", 3)[1], text.substring(bodyStart, end));
    }
}
