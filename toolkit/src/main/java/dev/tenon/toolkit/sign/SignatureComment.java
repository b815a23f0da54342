package dev.tenon.toolkit.sign;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment of a signed archive.
 *
 * @param base64 the signature in base 64, which can be decoded
 * @param time when it was made, in seconds since 1970
 */
record SignatureComment(String base64, long time) {

    private static final Pattern SIGNATURE = Pattern.compile("\"signature\"\\s*:\\s*\"([A-Za-z0-9+/]+={0,2})\"");
    private static final Pattern TIME = Pattern.compile("\"time\"\\s*:\\s*([0-9]{1,18})\\s*[,}]");

    /** Reads a comment, in whatever way its JSON is written; empty if it is no signature. */
    static Optional<SignatureComment> parse(String comment) {
        Matcher signature = SIGNATURE.matcher(comment);
        Matcher time = TIME.matcher(comment);
        if (!comment.strip().startsWith("{") || !signature.find() || !time.find()) {
            return Optional.empty();
        }
        try {
            SignatureComment read = new SignatureComment(signature.group(1), Long.parseLong(time.group(1)));
            return read.signature().length == 0 ? Optional.empty() : Optional.of(read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static SignatureComment of(byte[] signature, long time) {
        return new SignatureComment(Base64.getEncoder().encodeToString(signature), time);
    }

    byte[] signature() {
        return Base64.getDecoder().decode(base64);
    }

    /** Returns the comment as the daemon writes it. */
    String json() {
        return "{\"signature\":\"" + base64 + "\",\"time\":" + time + "}";
    }
}
