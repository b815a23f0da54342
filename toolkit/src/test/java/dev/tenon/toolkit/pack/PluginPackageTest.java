package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.declaration.packaging.PackageEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPackageTest {

    @TempDir
    Path folder;

    @Test
    void foldersAreEntriesAndNoFiles() throws IOException {
        Path file = folder.resolve("p.difypkg");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("models/"));
            zip.putNextEntry(new ZipEntry("models/a.yaml"));
            zip.write('a');
        }
        PluginPackage read = PluginPackage.read(file);

        assertThat(read.entries()).extracting(PackageEntry::name).containsExactly("models/", "models/a.yaml");
        assertThat(read.files()).extracting(PackageFile::name).containsExactly("models/a.yaml");
        assertThat(read.entries().get(1).method()).isEqualTo(PackageEntry.DEFLATED);
    }

    @Test
    void twoFilesOfOneNameAreEntriesAndNoFiles() throws IOException {
        Path file = folder.resolve("p.difypkg");
        PackageWriter.write(
                java.util.List.of(PackageFile.of("a.txt", "first"), PackageFile.of("b.txt", "second")), "", file);
        replace(file, "b.txt", "a.txt");
        PluginPackage read = PluginPackage.read(file);

        assertThat(read.entries()).extracting(PackageEntry::name).containsExactly("a.txt", "a.txt");
        assertThat(read.files()).isEmpty();
    }

    @Test
    void damagedContentIsFound() throws IOException {
        Path file = Packages.write(folder.resolve("p.difypkg"));
        replace(file, "# Gateway", "# getaway");

        assertThatThrownBy(() -> PluginPackage.read(file))
                .isInstanceOf(ZipException.class)
                .hasMessage(file + " cannot be read as a package: entry 'README.md' is damaged: its CRC differs");
    }

    @Test
    void readsNoMoreThanTheDaemonUnpacks() throws IOException {
        Path file = folder.resolve("p.difypkg");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] mebibyte = new byte[1024 * 1024];
            for (int i = 0; i < 51; i++) {
                zip.write(mebibyte);
            }
        }

        assertThatThrownBy(() -> PluginPackage.read(file))
                .hasMessageEndingWith("the files have more than 50 MiB, and Dify takes no more");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(text);
        Files.writeString(file, bytes.replace(text, by), StandardCharsets.ISO_8859_1);
    }
}
