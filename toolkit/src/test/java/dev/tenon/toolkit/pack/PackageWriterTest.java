package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void sameBytesInEveryTimeZone() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        Path west = Packages.write(folder.resolve("west.difypkg"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Path east = Packages.write(folder.resolve("east.difypkg"));

        assertThat(east).hasSameBinaryContentAs(west);
        assertThat(HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(east))))
                .isEqualTo("b0521931639b6ce32b1f997cdf956bdc38f256d09216d1ce61e11b704eeb93a8");
    }

    @Test
    void holdsFilesOnlyAndInTheGivenOrder() throws IOException {
        PluginPackage written = PluginPackage.read(Packages.write(folder.resolve("new/folder/p.difypkg")));

        assertThat(written.files())
                .extracting(PackageFile::name)
                .containsExactly("README.md", "_assets/icon.svg", "manifest.yaml", "requirements.txt");
        assertThat(written.entries())
                .allSatisfy(entry -> assertThat(entry.method()).isZero());
        assertThat(written.comment()).isEmpty();
    }

    @Test
    void failureLeavesTheOldPackageAlone() throws IOException {
        Path target = Files.writeString(folder.resolve("p.difypkg"), "old");
        Path gone = Files.writeString(folder.resolve("gone.txt"), "x");
        List<PackageFile> files = List.of(PackageFile.of("a.txt", "a"), PackageFile.of("gone.txt", gone));
        Files.delete(gone);

        assertThatThrownBy(() -> PackageWriter.write(files, "", target)).isInstanceOf(NoSuchFileException.class);
        assertThat(target).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }
}
