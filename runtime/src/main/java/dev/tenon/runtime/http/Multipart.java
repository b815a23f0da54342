package dev.tenon.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A {@code multipart/form-data} body (RFC 7578). */
public final class Multipart {

    private final String boundary = "tenon-" + UUID.randomUUID();
    private final List<byte[]> pieces = new ArrayList<>();

    /** Starts an empty form with a random boundary. */
    public Multipart() {}

    /** Adds a text field. */
    public Multipart field(String name, String value) {
        pieces.add(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"\r\n\r\n"
                + value + "\r\n"));
        return this;
    }

    /** Adds a file. The bytes are not copied: they must not change until the request is sent. */
    public Multipart file(String name, String fileName, String contentType, byte[] content) {
        if (contentType.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("not a content type: " + contentType);
        }
        pieces.add(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name)
                + "\"; filename=\"" + quoted(fileName) + "\"\r\nContent-Type: " + contentType + "\r\n\r\n"));
        pieces.add(content);
        pieces.add(utf8("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    List<byte[]> pieces() {
        List<byte[]> all = new ArrayList<>(pieces);
        all.add(utf8("--" + boundary + "--\r\n"));
        return all;
    }

    /** Escapes as browsers do: UTF-8 stays, only what would end the quoted text or the line is percent-encoded. */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
