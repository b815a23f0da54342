package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagerTest {

    @TempDir
    Path folder;

    @Test
    void writesUnderTheCustomaryName() throws IOException {
        PackageReport report = Packager.pack(new PackageContents(Packages.files(), List.of()), folder);

        assertThat(report.violations()).isEmpty();
        assertThat(report.file())
                .isEqualTo(folder.resolve("gateway-0.1.0.difypkg"))
                .exists();
        assertThat(report.uniqueIdentifier()).isEqualTo("acme/gateway:0.1.0@" + report.checksum());
        assertThat(report.checksum())
                .isEqualTo(PluginPackage.read(report.file()).checksum())
                .hasSize(64);
    }

    @Test
    void knowsTheSizeOfTheArchiveBeforeItIsWritten() throws IOException {
        PackageReport report = Packager.pack(new PackageContents(Packages.files(), List.of()), folder);

        assertThat(report.file()).hasSize(Packager.archiveSize(Packages.files()));
    }

    @Test
    void writesNothingThatDifyWouldRefuse() throws IOException {
        List<PackageFile> files = new ArrayList<>(Packages.files());
        files.removeIf(file -> file.name().equals("requirements.txt"));
        PackageReport report = Packager.pack(new PackageContents(files, List.of()), folder.resolve("new/p.difypkg"));

        assertThat(report.isWritten()).isFalse();
        assertThat(report.violations())
                .extracting(located -> located.violation().rule().ruleName())
                .containsExactly("DependencyFileMissing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void missesThePageOnPrivacyThatTheManifestNames() throws IOException {
        List<PackageFile> files = new ArrayList<>(Packages.files());
        files.set(2, PackageFile.of("manifest.yaml", Packages.MANIFEST + "privacy: PRIVACY.md\n"));
        PackageReport report = Packager.pack(new PackageContents(files, List.of()), folder);

        assertThat(report.violations())
                .extracting(located -> located.violation().rule().ruleName())
                .containsExactly("PublishingFiles");
        assertThat(report.file()).exists();
    }
}
