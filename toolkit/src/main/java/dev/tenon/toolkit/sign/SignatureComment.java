package dev.tenon.toolkit.sign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The comment of a signed archive.
 *
 * @param base64 the signature in base 64, which can be decoded
 * @param time when it was made, in seconds since 1970
 */
record SignatureComment(String base64, long time) {

    private static final String SIGNATURE = "signature";
    private static final String TIME = "time";
    private static final Map<String, JsonToken> MEMBERS =
            Map.of(SIGNATURE, JsonToken.VALUE_STRING, TIME, JsonToken.VALUE_NUMBER_INT);

    /** Reads a comment, in whatever way its JSON is written; empty if the daemon finds no signature in it. */
    static Optional<SignatureComment> parse(String comment) {
        try {
            Map<String, Object> members = GoJson.read(comment, MEMBERS);
            SignatureComment read = new SignatureComment(
                    (String) members.getOrDefault(SIGNATURE, ""), (long) members.getOrDefault(TIME, 0L));
            return read.signature().length == 0 ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static SignatureComment of(byte[] signature, long time) {
        return new SignatureComment(Base64.getEncoder().encodeToString(signature), time);
    }

    byte[] signature() {
        return GoBase64.decode(base64);
    }

    /** Returns when the package was signed; the time is signed, too, but nobody says that it is a sensible one. */
    Instant signedAt() {
        return Instant.ofEpochSecond(
                Math.max(Instant.MIN.getEpochSecond(), Math.min(time, Instant.MAX.getEpochSecond())));
    }

    /** Returns the comment as the daemon writes it. */
    String json() {
        return "{\"signature\":\"" + base64 + "\",\"time\":" + time + "}";
    }
}
