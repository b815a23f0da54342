package dev.tenon.toolkit.sign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a public key says of a package.
 *
 * @param verdict whether the daemon accepts it with that key, and the kind of reason if not
 * @param category who vouches for it, as its verification file says; null if it has none
 * @param signedAt when it was signed; null if it is not signed
 * @param explanation the verdict in words, without a final stop
 */
public record Verification(
        Verdict verdict,
        @Nullable String category,
        @Nullable Instant signedAt,
        String explanation) {

    /** Returns whether the daemon accepts the package. */
    public boolean isVerified() {
        return verdict == Verdict.VERIFIED;
    }

    /** Kinds of verdicts. */
    public enum Verdict {
        /** The key's owner signed this package. */
        VERIFIED,

        /** It has no signature. */
        NOT_SIGNED,

        /** Its signature is another key's. */
        OTHER_KEY,

        /** The key's owner signed another package. */
        CHANGED,

        /** Nobody reads it: it breaks rules of packages. */
        UNREADABLE
    }
}
