package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.check.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagerTest {

    @TempDir
    Path folder;

    private List<PackageFile> files;

    @BeforeEach
    void readPlugin() throws Exception {
        files = new ArrayList<>(Packages.plugin());
    }

    @Test
    void namesThatAreNoFileNamesAreFindings() throws Exception {
        files.replaceAll(file -> file.name().equals("manifest.yaml")
                ? PackageFile.of("manifest.yaml", "version: \"1\\0\"\nname: ../../x\n")
                : file);

        PackageReport report = pack(folder);

        assertThat(report.file())
                .isEqualTo(folder.resolve(".._.._x-1_.difypkg"))
                .doesNotExist();
        assertThat(report.check().isOk()).isFalse();
    }

    @Test
    void writesUnderTheCustomaryName() throws Exception {
        PackageReport report = pack(folder);

        assertThat(report.check().findings()).isEmpty();
        assertThat(report.file())
                .isEqualTo(folder.resolve("gateway-1.2.0.difypkg"))
                .exists();
        assertThat(report.uniqueIdentifier()).isEqualTo("acme/gateway:1.2.0@" + report.checksum());
        assertThat(report.checksum())
                .isEqualTo(PluginPackage.read(report.file()).checksum())
                .hasSize(64);
    }

    @Test
    void knowsTheSizeOfTheArchiveBeforeItIsWritten() throws Exception {
        assertThat(pack(folder).file()).hasSize(Packager.archiveSize(files));
    }

    @Test
    void writesNothingThatDifyWouldRefuse() throws Exception {
        files.removeIf(file -> file.name().equals("requirements.txt"));
        PackageReport report = pack(folder.resolve("new/p.difypkg"));

        assertThat(report.isWritten()).isFalse();
        assertThat(names(report)).containsExactly("DependencyFileMissing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void declarationsAreChecked() throws Exception {
        replace("manifest.yaml", "a: `x`\n");
        PackageReport report = pack(folder);

        assertThat(report.isWritten()).isFalse();
        assertThat(names(report)).contains("YamlSyntax");
    }

    @Test
    void missesThePageOnPrivacyThatTheManifestNames() throws Exception {
        replace("manifest.yaml", text("manifest.yaml") + "privacy: PRIVACY.md\n");
        PackageReport report = pack(folder);

        assertThat(names(report)).containsExactly("PublishingFiles");
        assertThat(report.file()).exists();
    }

    private PackageReport pack(Path target) throws Exception {
        return Packager.pack(new PackageContents(files, List.of()), target);
    }

    private static List<String> names(PackageReport report) {
        return report.check().findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.ruleName())
                .toList();
    }

    private String text(String name) throws Exception {
        for (PackageFile file : files) {
            if (file.name().equals(name)) {
                return new String(file.read(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError(name + " is not among " + files);
    }

    private void replace(String name, String text) {
        files.replaceAll(file -> file.name().equals(name) ? PackageFile.of(name, text) : file);
    }
}
