package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.PackedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon keys}, {@code sign} and {@code verify}, as they are used one after the other. */
final class SignCommandsTest {

    @TempDir
    private static Path folder;

    private static Path unsigned;
    private static Path signed;
    private static Run keys;

    @BeforeAll
    static void makeKeysAndSign() throws Exception {
        unsigned = folder.resolve("p.difypkg");
        signed = folder.resolve("p.signed.difypkg");
        List<PackageFile> files = new ArrayList<>();
        files.add(PackageFile.of("README.md", "# Gateway"));
        files.addAll(PackedFolder.contents(Path.of("../toolkit/src/test/resources/plugin"))
                .files());
        PackageWriter.write(files, "", unsigned);
        keys = Run.of("keys", "-f", folder.resolve("acme").toString());
        Run.of("sign", unsigned.toString(), "-p", privateKey());
    }

    @Test
    void keysAreMadeOnce() {
        assertThat(keys.exit()).isZero();
        assertThat(keys.out()).contains("THIRD_PARTY_SIGNATURE_VERIFICATION_ENABLED=true", "/acme.public.pem\n");
        assertThat(Run.of("keys", "-f", folder.resolve("acme").toString()))
                .isEqualTo(new Run(2, "", "tenon: " + publicKey() + ": the file exists already\n"));
    }

    @Test
    void signedPackageVerifies() {
        Run run = Run.of("verify", signed.toString(), "-p", publicKey());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(signed + ": verified: community, signed 20");
    }

    @Test
    void categoryCanBeChosen() {
        Path partner = folder.resolve("partner.difypkg");
        Run run = Run.of("sign", unsigned.toString(), "-p", privateKey(), "-c", "partner", "-o", partner.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith(partner + "\nacme/gateway:1.2.0@");
        assertThat(Run.of("verify", partner.toString(), "-p", publicKey()).out())
                .contains("verified: partner");
        assertThat(Run.of("sign", unsigned.toString(), "-p", privateKey(), "-c", "me")
                        .err())
                .startsWith(
                        "tenon sign: Invalid value for option '--category': 'me' is none of langgenius, partner, community");
    }

    @Test
    void unsignedPackageDoesNotVerify() {
        assertThat(Run.of("verify", unsigned.toString(), "-p", publicKey()))
                .isEqualTo(new Run(1, unsigned + ": not verified: the package is not signed\n", ""));
    }

    @Test
    void filesThatCannotBeUsed() throws IOException {
        assertThat(Run.of("sign", unsigned.toString(), "-p", "none"))
                .isEqualTo(new Run(2, "", "tenon: none: no such file\n"));
        assertThat(Run.of("sign", unsigned.toString(), "-p", publicKey()).err()).contains("[TN-PKG-015 KeyForm]");
        Path text = Files.writeString(folder.resolve("text.difypkg"), "no archive");
        Run run = Run.of("verify", text.toString(), "-p", publicKey());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("tenon: " + text).hasLineCount(1);
        assertThat(Run.of("verify", "none", "-p", publicKey()))
                .isEqualTo(new Run(2, "", "tenon: none: no such file\n"));
    }

    private static String privateKey() {
        return folder.resolve("acme.private.pem").toString();
    }

    private static String publicKey() {
        return folder.resolve("acme.public.pem").toString();
    }
}
