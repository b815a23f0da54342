package dev.tenon.sample.xinference.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.Packager;
import dev.tenon.toolkit.pack.PackedFolder;
import dev.tenon.toolkit.pack.PluginPackage;
import dev.tenon.toolkit.sign.Category;
import dev.tenon.toolkit.sign.KeyFiles;
import dev.tenon.toolkit.sign.PackageSigner;
import dev.tenon.toolkit.sign.PackageVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dify's command line and Tenon's with each other's packages, keys and signatures. */
@Tag("daemon")
class CommandLineIT {

    private static final Path PACKAGE = Path.of(System.getProperty("sample.package", ""));

    @TempDir
    private static Path folder;

    private static Path dify;
    private static KeyFiles.Pair ours;
    private static KeyFiles.Pair theirs;

    @BeforeAll
    static void makeKeys() throws Exception {
        dify = DaemonSettings.ofProperties().commandLine();
        ours = KeyFiles.generate(folder.resolve("ours"));
        assertThat(dify("signature", "generate", "-f", "theirs").status()).isZero();
        theirs = new KeyFiles.Pair(folder.resolve("theirs.private.pem"), folder.resolve("theirs.public.pem"));
    }

    /** What a command said, and how it ended. */
    private record Result(int status, String said) {}

    @Test
    void bothCountOneChecksum() throws Exception {
        assertThat(dify("plugin", "checksum", PACKAGE.toString()).said())
                .contains(PluginPackage.read(PACKAGE).checksum());
    }

    @Test
    void bothPackOneFolderAlike() throws Exception {
        Path plugin = folder.resolve("plugin");
        PluginPackage.read(PACKAGE).unpack(plugin);
        Path packedByDify = folder.resolve("packed-by-dify.difypkg");

        Result packed = dify("plugin", "package", plugin.toString(), "-o", packedByDify.toString());
        PackageReport report = Packager.pack(PackedFolder.contents(plugin), folder.resolve("packed.difypkg"));

        assertThat(packed.status()).as(packed.said()).isZero();
        assertThat(report.isWritten()).as(report.toString()).isTrue();
        assertThat(PluginPackage.read(packedByDify).checksum())
                .isEqualTo(report.checksum())
                .isEqualTo(PluginPackage.read(PACKAGE).checksum());
    }

    @Test
    void whatTenonSignsDifyVerifies() throws Exception {
        for (KeyFiles.Pair keys : List.of(ours, theirs)) {
            Path signed = folder.resolve("signed.difypkg");
            PackageSigner.sign(
                    PACKAGE, signed, KeyFiles.readPrivate(keys.privateKey()), Category.PARTNER, Instant.now());

            assertThat(verify(signed, keys)).isEqualTo(0);
            assertThat(verify(signed, keys.equals(ours) ? theirs : ours)).isEqualTo(1);
        }
    }

    @Test
    void whatDifySignsTenonVerifies() throws Exception {
        for (KeyFiles.Pair keys : List.of(ours, theirs)) {
            Path source = Files.copy(
                    PACKAGE, Files.createTempDirectory(folder, "sign").resolve("p.difypkg"));
            Result signing = dify(
                    "signature",
                    "sign",
                    source.toString(),
                    "-p",
                    keys.privateKey().toString(),
                    "-c",
                    "community");
            assertThat(signing.status()).as(signing.said()).isZero();
            Path signed = PackageSigner.signedName(source);

            assertThat(PackageVerifier.verify(signed, KeyFiles.readPublic(keys.publicKey())))
                    .satisfies(verification ->
                            assertThat(verification.isVerified()).isTrue())
                    .satisfies(
                            verification -> assertThat(verification.category()).isEqualTo("community"));
        }
    }

    @Test
    void bothRefuseWhatWasChanged() throws Exception {
        Path signed = folder.resolve("to-be-changed.difypkg");
        PackageSigner.sign(PACKAGE, signed, KeyFiles.readPrivate(ours.privateKey()), Category.COMMUNITY, Instant.now());
        PluginPackage right = PluginPackage.read(signed);
        for (String name : List.of("manifest.yaml", "main.py", "provider/xinference.yaml", "plugin.jar")) {
            List<PackageFile> files = new ArrayList<>(right.files());
            files.removeIf(file -> file.name().equals(name));
            files.add(PackageFile.of(name, "changed"));
            Path changed = folder.resolve("changed.difypkg");
            PackageWriter.write(files, right.comment(), changed);

            assertThat(verify(changed, ours)).as(name).isEqualTo(1);
        }
    }

    /** Returns what both say, as an exit status. */
    private static int verify(Path file, KeyFiles.Pair keys) throws Exception {
        Result said = dify(
                "signature", "verify", file.toString(), "-p", keys.publicKey().toString());
        assertThat(PackageVerifier.verify(file, KeyFiles.readPublic(keys.publicKey()))
                        .isVerified())
                .as(said.said())
                .isEqualTo(said.status() == 0);
        return said.status();
    }

    private static Result dify(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(dify.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }
}
