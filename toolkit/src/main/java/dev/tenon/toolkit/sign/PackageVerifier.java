package dev.tenon.toolkit.sign;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.pack.PluginPackage;
import dev.tenon.toolkit.pack.Sha256;
import dev.tenon.toolkit.sign.Verification.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifies packages as the daemon does, and explains what is wrong with those that do not verify. */
public final class PackageVerifier {

    private PackageVerifier() {}

    /**
     * Verifies a package.
     *
     * @throws IOException if the file cannot be read as an archive
     */
    public static Verification verify(Path file, RSAPublicKey key) throws IOException {
        PluginPackage signed = PluginPackage.read(file);
        Optional<SignatureComment> comment = SignatureComment.parse(signed.comment());
        Instant time = comment.map(SignatureComment::signedAt).orElse(null);
        List<Located> obstacles = Obstacles.of(signed);
        if (!obstacles.isEmpty()) {
            String first = obstacles.get(0).violation().toString();
            String name = obstacles.get(0).file();
            return new Verification(Verdict.UNREADABLE, null, time, first.contains(name) ? first : name + ": " + first);
        }
        String category;
        try {
            category = VerificationFile.category(signed.files()).orElse(null);
        } catch (JsonProcessingException e) {
            return new Verification(
                    Verdict.UNREADABLE, null, time, VerificationFile.NAME + ": " + e.getOriginalMessage());
        }
        if (comment.isEmpty()) {
            return new Verification(Verdict.NOT_SIGNED, category, time, notSigned(signed, category));
        }
        return verify(signed, comment.get(), category, key);
    }

    private static Verification verify(
            PluginPackage signed, SignatureComment comment, @Nullable String category, RSAPublicKey key)
            throws IOException {
        Optional<byte[]> signedDigest = RsaSignature.digest(comment.signature(), key);
        if (signedDigest.isEmpty()) {
            return new Verification(
                    Verdict.OTHER_KEY,
                    category,
                    comment.signedAt(),
                    "the signature was not made with the private key of this public key");
        }
        List<byte[]> digests = SignedMessage.digests(signed.files());
        if (Arrays.equals(signedDigest.get(), Sha256.of(SignedMessage.of(digests, comment.time())))) {
            String who = category == null ? "without a category" : category;
            return new Verification(
                    Verdict.VERIFIED, category, comment.signedAt(), who + ", signed " + comment.signedAt());
        }
        String change = new Changes(signed.files(), digests, comment.time(), signedDigest.get()).explain(category);
        return new Verification(Verdict.CHANGED, category, comment.signedAt(), change);
    }

    private static String notSigned(PluginPackage unsigned, @Nullable String category) {
        if (!unsigned.comment().isEmpty()) {
            return "the package is not signed: the comment of the archive is no signature";
        }
        return category == null
                ? "the package is not signed"
                : "the package has lost its signature: the comment of the archive is empty, as tools leave it that pack again";
    }
}
