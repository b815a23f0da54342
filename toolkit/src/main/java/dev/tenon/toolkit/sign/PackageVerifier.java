package dev.tenon.toolkit.sign;

import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageRules;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PluginPackage;
import dev.tenon.toolkit.pack.Sha256;
import dev.tenon.toolkit.sign.Verification.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verifies packages as the daemon does, and explains what is wrong with those that do not verify. */
public final class PackageVerifier {

    /** What keeps the daemon from reading an archive; of duplicates it reads the first for both. */
    private static final Set<PackageCode> READING = EnumSet.of(
            PackageCode.DIRECTORY_ENTRY,
            PackageCode.ENTRY_PATH,
            PackageCode.DUPLICATE_PACKAGE_ENTRY,
            PackageCode.COMPRESSION_METHOD);

    private static final Pattern CATEGORY = Pattern.compile("\"authorized_category\"\\s*:\\s*\"([^\"]*)\"");

    private PackageVerifier() {}

    /**
     * Verifies a package.
     *
     * @throws IOException if the file cannot be read as an archive
     */
    public static Verification verify(Path file, RSAPublicKey key) throws IOException {
        PluginPackage signed = PluginPackage.read(file);
        Optional<SignatureComment> comment = SignatureComment.parse(signed.comment());
        Instant time = comment.map(found -> Instant.ofEpochSecond(found.time())).orElse(null);
        String category = category(signed.files());

        Optional<String> unreadable = unreadable(signed);
        if (unreadable.isPresent()) {
            return new Verification(Verdict.UNREADABLE, category, time, unreadable.get());
        }
        if (comment.isEmpty()) {
            return new Verification(Verdict.NOT_SIGNED, category, time, notSigned(signed, category));
        }
        Optional<byte[]> signedDigest = RsaSignature.digest(comment.get().signature(), key);
        if (signedDigest.isEmpty()) {
            return new Verification(
                    Verdict.OTHER_KEY,
                    category,
                    time,
                    "the signature was not made with the private key of this public key");
        }
        List<byte[]> digests = SignedMessage.digests(signed.files());
        long seconds = comment.get().time();
        if (Arrays.equals(signedDigest.get(), Sha256.of(SignedMessage.of(digests, seconds)))) {
            return new Verification(Verdict.VERIFIED, category, time, "the signature is right");
        }
        String change = new Changes(signed.files(), digests, seconds, signedDigest.get()).explain(category);
        return new Verification(Verdict.CHANGED, category, time, change);
    }

    private static Optional<String> unreadable(PluginPackage signed) {
        return PackageRules.check(signed.entries(), signed.fileSize()).stream()
                .map(Located::violation)
                .filter(violation -> READING.contains(violation.rule()))
                .map(violation -> violation.toString())
                .findFirst();
    }

    private static String notSigned(PluginPackage unsigned, @Nullable String category) {
        if (!unsigned.comment().isEmpty()) {
            return "the package is not signed: the comment of the archive is no signature";
        }
        return category == null
                ? "the package is not signed"
                : "the package has lost its signature: the comment of the archive is empty, as tools leave it that pack again";
    }

    private static @Nullable String category(List<PackageFile> files) throws IOException {
        for (PackageFile file : files) {
            if (file.name().equals(SignedMessage.VERIFICATION_FILE)) {
                Matcher category = CATEGORY.matcher(new String(file.read(), StandardCharsets.UTF_8));
                return category.find() ? category.group(1) : null;
            }
        }
        return null;
    }
}
