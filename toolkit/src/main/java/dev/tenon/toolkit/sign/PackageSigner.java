package dev.tenon.toolkit.sign;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageEntry;
import dev.tenon.declaration.packaging.PackageRules;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Signs packages. */
public final class PackageSigner {

    private static final String ENDING = ".difypkg";

    private PackageSigner() {}

    /** Returns where Dify's command line writes the signed package: {@code X.signed.difypkg} beside {@code X.difypkg}. */
    public static Path signedName(Path source) {
        String name = source.getFileName().toString();
        String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return source.resolveSibling(base + ".signed" + ENDING);
    }

    /**
     * Signs a package. A signature that it already has is taken off first: the daemon does not verify a package that was signed over
     * another signature.
     *
     * @param source the package
     * @param target the signed package, which may be the same file
     * @param category who vouches for it
     * @param time when it is signed; whole seconds count
     * @throws IOException if the package cannot be read or written
     */
    public static PackageReport sign(Path source, Path target, RSAPrivateKey key, Category category, Instant time)
            throws IOException {
        PluginPackage unsigned = PluginPackage.read(source);
        List<PackageEntry> entries = new ArrayList<>(unsigned.entries());
        List<Located> violations = new ArrayList<>();
        if (entries.removeIf(entry -> entry.name().equals(VerificationFile.NAME))
                || SignatureComment.parse(unsigned.comment()).isPresent()) {
            violations.add(new Located("", Position.START, Violation.of(PackageCode.SIGNED_TWICE, "")));
        }
        violations.addAll(PackageRules.check(entries, unsigned.fileSize()));
        violations.addAll(Obstacles.ofDeclarations(unsigned));

        List<PackageFile> files = new ArrayList<>(unsigned.files());
        files.removeIf(file -> file.name().equals(VerificationFile.NAME));
        files.add(VerificationFile.of(category));
        PackageReport report = PackageReport.of(target, files, violations);
        if (report.isWritten()) {
            byte[] message = SignedMessage.of(SignedMessage.digests(files), time.getEpochSecond());
            SignatureComment comment = SignatureComment.of(sign(message, key), time.getEpochSecond());
            PackageWriter.write(files, comment.json(), target);
        }
        return report;
    }

    private static byte[] sign(byte[] message, RSAPrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key cannot sign: " + e.getMessage(), e);
        }
    }
}
