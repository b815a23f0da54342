package dev.tenon.toolkit.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.declaration.Severity;
import dev.tenon.declaration.rule.ManifestCode;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.check.Finding;
import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.Packages;
import dev.tenon.toolkit.pack.PluginPackage;
import dev.tenon.toolkit.sign.Verification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageSignerTest {

    private static final Instant TIME = Instant.ofEpochSecond(1_795_396_828);

    /** Which of the signed files is the verification file, and which one is empty. */
    private static final int LAST = 9;

    private static final int EMPTY = 8;

    private static KeyPair keys;
    private static KeyPair otherKeys;

    @TempDir
    Path folder;

    private Path unsigned;
    private Path signed;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        otherKeys = generator.generateKeyPair();
    }

    @BeforeEach
    void sign() throws Exception {
        unsigned = folder.resolve("p.difypkg");
        PackageWriter.write(Packages.plugin(), "", unsigned);
        signed = folder.resolve("p.signed.difypkg");
        sign(unsigned, signed, Category.COMMUNITY);
    }

    @ParameterizedTest
    @EnumSource
    void signedPackageVerifies(Category category) throws IOException {
        PackageReport report = sign(unsigned, signed, category);

        assertThat(report.check().findings()).isEmpty();
        assertThat(report.checksum()).isEqualTo(PluginPackage.read(signed).checksum());
        assertThat(verify(signed))
                .isEqualTo(new Verification(
                        Verdict.VERIFIED, category.value(), TIME, category.value() + ", signed " + TIME));
    }

    @Test
    void verificationFileIsTheLastEntry() throws IOException {
        PluginPackage read = PluginPackage.read(signed);
        PackageFile last = read.files().get(read.files().size() - 1);

        assertThat(last.name()).isEqualTo(".verification.dify.json");
        assertThat(last.read()).asString().isEqualTo("{\"authorized_category\":\"community\"}");
        assertThat(read.comment()).matches("\\{\"signature\":\"[A-Za-z0-9+/]+=*\",\"time\":1795396828}");
    }

    @Test
    void signingAgainReplacesTheSignature() throws IOException {
        Path again = folder.resolve("again.difypkg");
        PackageReport report = sign(signed, again, Category.PARTNER);

        assertThat(report.check().findings())
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .containsExactly(tuple(
                        PackageCode.SIGNED_TWICE,
                        Severity.WARNING,
                        "the package is signed already; its signature is replaced"));
        assertThat(verify(again).category()).isEqualTo("partner");
        Path once = folder.resolve("once.difypkg");
        sign(unsigned, once, Category.PARTNER);
        assertThat(again).hasSameBinaryContentAs(once);
    }

    @Test
    void packageThatDifyWouldRefuseIsNotSigned() throws Exception {
        Path bad = folder.resolve("bad.difypkg");
        List<PackageFile> files = new ArrayList<>(Packages.plugin());
        files.removeIf(file -> file.name().equals("provider/gateway.yaml"));
        PackageWriter.write(files, "", bad);
        Path target = folder.resolve("bad.signed.difypkg");

        assertThat(sign(bad, target, Category.COMMUNITY).check().findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple(ManifestCode.PROVIDER_FILE_MISSING, Severity.ERROR));
        assertThat(target).doesNotExist();
    }

    @Test
    void unsignedPackage() throws IOException {
        assertThat(verify(unsigned))
                .isEqualTo(new Verification(Verdict.NOT_SIGNED, null, null, "the package is not signed"));
    }

    @Test
    void otherKey() throws IOException {
        Verification verification = PackageVerifier.verify(signed, (RSAPublicKey) otherKeys.getPublic());

        assertThat(verification.verdict()).isEqualTo(Verdict.OTHER_KEY);
    }

    @Test
    void droppedComment() throws IOException {
        assertThat(tampered(files -> {}, "").explanation()).contains("lost its signature");
        assertThat(tampered(files -> {}, "made with love").explanation())
                .contains("comment of the archive is no signature");
    }

    @Test
    void changesAreNamed() throws IOException {
        String comment = PluginPackage.read(signed).comment();

        assertThat(tampered(
                        files -> files.set(
                                LAST, PackageFile.of(VerificationFile.NAME, VerificationFile.json(Category.PARTNER))),
                        comment))
                .isEqualTo(changed("the package was signed as community and says partner now", "partner"));
        assertThat(tampered(files -> files.add(2, PackageFile.of("evil.py", "x")), comment))
                .isEqualTo(changed("'evil.py' was added after the package was signed", "community"));
        assertThat(tampered(files -> files.remove(EMPTY), comment))
                .isEqualTo(
                        changed("an empty file was removed after the package was signed, before entry 9", "community"));
        assertThat(tampered(files -> Collections.swap(files, 0, 1), comment))
                .isEqualTo(changed("the entries are in another order than when the package was signed", "community"));
        assertThat(tampered(files -> files.set(0, PackageFile.of("README.md", "?")), comment)
                        .explanation())
                .startsWith("a file was changed or removed");
    }

    @Test
    void nameTwiceIsRefusedAlthoughTheSignatureMayFit() throws IOException {
        String comment = PluginPackage.read(signed).comment();
        Verification verification = tampered(
                files -> files.add(PackageFile.of(".verification.dify.json", VerificationFile.json(Category.PARTNER))),
                comment);

        assertThat(verification.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(verification.explanation()).contains("TN-PKG-003");
    }

    private static Verification changed(String explanation, String category) {
        return new Verification(Verdict.CHANGED, category, TIME, explanation);
    }

    private Verification tampered(java.util.function.Consumer<List<PackageFile>> change, String comment)
            throws IOException {
        List<PackageFile> files = new ArrayList<>(PluginPackage.read(signed).files());
        change.accept(files);
        Path tampered = folder.resolve("tampered.difypkg");
        Files.deleteIfExists(tampered);
        ArchiveWithDuplicates.write(files, comment, tampered);
        return verify(tampered);
    }

    private static PackageReport sign(Path source, Path target, Category category) throws IOException {
        return PackageSigner.sign(source, target, (RSAPrivateKey) keys.getPrivate(), category, TIME);
    }

    private static Verification verify(Path file) throws IOException {
        return PackageVerifier.verify(file, (RSAPublicKey) keys.getPublic());
    }
}
