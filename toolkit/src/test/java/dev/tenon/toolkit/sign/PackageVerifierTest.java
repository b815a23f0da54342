package dev.tenon.toolkit.sign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.Packages;
import dev.tenon.toolkit.sign.Verification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages that are written in unusual ways. What is said of each here, {@code dify signature verify} said of it. */
class PackageVerifierTest {

    private static final long TIME = 1_795_396_828;

    @TempDir
    static Path folder;

    private static RSAPrivateKey privateKey;
    private static RSAPublicKey publicKey;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyFiles.Pair pair = KeyFiles.generate(folder.resolve("acme"));
        privateKey = KeyFiles.readPrivate(pair.privateKey());
        publicKey = KeyFiles.readPublic(pair.publicKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "VERIFIED   | {\"signature\":\"%S\",\"time\":%T}",
                "VERIFIED   | ` { \"time\" : %T,\t\"signature\" : \"%S\" } `",
                "VERIFIED   | {\"SIGNATURE\":\"%S\",\"Time\":%T}",
                "VERIFIED   | {\"signature\":\"AAAA\",\"signature\":\"%S\",\"time\":%T}",
                "OTHER_KEY  | {\"signature\":\"%S\",\"signature\":\"AAAA\",\"time\":%T}",
                "VERIFIED   | {\"signature\":\"%S\",\"signature\":null,\"time\":%T,\"time\":null}",
                "VERIFIED   | {\"a\":[{\"time\":0}],\"signature\":\"%S\",\"time\":%T}",
                "VERIFIED   | {\"signature\":\"\\n\\r%S\\n\",\"time\":%T}",
                "VERIFIED   | {\"\\u0073ignature\":\"%S\",\"time\":%T}",
                "VERIFIED   | {\"signature\":\"%S\",\"time\":%T,\"\u00FF\":\"\u00FE\"}",
                "NOT_SIGNED | {\"signature\":\"%U\",\"time\":%T}",
                "NOT_SIGNED | {\"signature\":\"%S \",\"time\":%T}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T}x",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T}{}",
                "NOT_SIGNED | x{\"signature\":\"%S\",\"time\":%T}",
                "NOT_SIGNED | \u00EF\u00BB\u00BF{\"signature\":\"%S\",\"time\":%T}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T,}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T",
                "NOT_SIGNED | {'signature':'%S','time':%T}",
                "NOT_SIGNED | {signature:\"%S\",time:%T}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":\"%T\"}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T.0}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":0%T}",
                "NOT_SIGNED | {\"signature\":\"%S\",\"time\":%T0000000000}",
                "NOT_SIGNED | {\"signature\":[\"%S\"],\"time\":%T}",
                "NOT_SIGNED | {\"time\":%T}",
                "NOT_SIGNED | [{\"signature\":\"%S\",\"time\":%T}]",
                "NOT_SIGNED | null",
                "CHANGED    | {\"signature\":\"%S\"}",
                "CHANGED    | {\"signature\":\"%S\",\"time\":-%T}",
                "CHANGED    | {\"signature\":\"%S\",\"time\":%T000000000}",
            })
    void comment(Verdict verdict, String comment) throws Exception {
        List<PackageFile> files = signedFiles(VerificationFile.json(Category.COMMUNITY));
        SignatureComment right = sign(files, TIME);
        String text = comment.replace("%T", String.valueOf(TIME))
                .replace("%U", right.base64().replace("=", ""))
                .replace("%S", right.base64());

        assertThat(verify(write(files, text)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VERIFIED   | community | {\"authorized_category\":\"community\"}",
                "VERIFIED   | partner   | {\"Authorized_Category\":\"partner\"}",
                "VERIFIED   | somebody  | {\"authorized_category\":\"somebody\"}",
                "VERIFIED   | -         | {\"authorized_category\":null}",
                "VERIFIED   | -         | {}",
                "VERIFIED   | -         | null",
                "VERIFIED   | -         | -",
                "UNREADABLE | -         | {\"authorized_category\":1}",
                "UNREADABLE | -         | {\"authorized_category\":\"community\"} {}",
                "UNREADABLE | -         | {\"authorized_category\":\"community\"",
                "UNREADABLE | -         | [\"community\"]",
                "UNREADABLE | -         | community",
            })
    void verificationFile(Verdict verdict, @Nullable String category, @Nullable String content) throws Exception {
        List<PackageFile> files = signedFiles(content);
        Verification verification = verify(write(files, sign(files, TIME).json()));

        assertThat(verification.verdict()).isEqualTo(verdict);
        assertThat(verification.category()).isEqualTo(category);
        assertThat(verification.explanation()).doesNotStartWith("null");
    }

    @Test
    void whoSignedIsSaidEvenIfNobodyIs() throws Exception {
        List<PackageFile> files = signedFiles(null);

        assertThat(verify(write(files, sign(files, TIME).json())))
                .isEqualTo(new Verification(
                        Verdict.VERIFIED,
                        null,
                        Instant.ofEpochSecond(TIME),
                        "without a category, signed 2026-11-23T01:20:28Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "manifest.yaml, manifest.yml, manifest.yaml is not at the root",
        "provider/gateway.yaml, provider/other.yaml, 'provider/gateway.yaml' does not exist",
        "_assets/icon.svg, _assets/other.svg, ",
        "main.py, other.py, ",
    })
    void namesAreNotSignedButTheDaemonReadsThem(String name, String renamed, @Nullable String problem)
            throws Exception {
        List<PackageFile> files = signedFiles(null);
        SignatureComment signature = sign(files, TIME);
        for (PackageFile file : List.copyOf(files)) {
            if (file.name().equals(name)) {
                files.set(files.indexOf(file), PackageFile.of(renamed, file.read()));
            }
        }
        Verification verification = verify(write(files, signature.json()));

        assertThat(verification.verdict()).isEqualTo(problem == null ? Verdict.VERIFIED : Verdict.UNREADABLE);
        assertThat(verification.explanation()).contains(problem == null ? "signed" : problem);
    }

    @ParameterizedTest
    @CsvSource({"-9223372036854775808", "0", "9223372036854775807"})
    void timeMayBeAnyNumber(long time) throws Exception {
        List<PackageFile> files = signedFiles(null);

        assertThat(verify(write(files, sign(files, time).json())).isVerified()).isTrue();
    }

    @Test
    void partsOfAPackage() throws Exception {
        List<PackageFile> files = signedFiles(null);
        byte[] whole = Files.readAllBytes(write(files, sign(files, TIME).json()));
        Path part = folder.resolve("part.difypkg");
        for (int length : new int[] {whole.length - 1, whole.length - 1000, whole.length / 2, 10, 0}) {
            Files.write(part, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> verify(part))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(ZipException.class)
                    .hasMessageStartingWith(part + " cannot be read as a package: ");
        }
    }

    private static List<PackageFile> signedFiles(@Nullable String verification) throws Exception {
        List<PackageFile> files = new ArrayList<>(Packages.plugin());
        if (verification != null) {
            files.add(PackageFile.of(VerificationFile.NAME, verification));
        }
        return files;
    }

    private static SignatureComment sign(List<PackageFile> files, long time) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(privateKey);
        signature.update(SignedMessage.of(SignedMessage.digests(files), time));
        return SignatureComment.of(signature.sign(), time);
    }

    /** Writes a package with a comment of which each character is a byte. */
    private static Path write(List<PackageFile> files, String comment) throws IOException {
        Path file = Files.createTempFile(folder, "p", ".difypkg");
        String placeholder = "#".repeat(comment.length());
        PackageWriter.write(files, placeholder, file);
        String bytes = Files.readString(file, ISO_8859_1);
        return Files.writeString(file, bytes.substring(0, bytes.length() - comment.length()) + comment, ISO_8859_1);
    }

    private static Verification verify(Path file) throws IOException {
        return PackageVerifier.verify(file, publicKey);
    }
}
