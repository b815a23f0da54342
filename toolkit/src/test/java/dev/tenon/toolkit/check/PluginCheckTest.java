package dev.tenon.toolkit.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.rule.PackageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks of a folder that is right, and of what becomes of it. */
final class PluginCheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        ValidPlugin.copyTo(folder);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongWithAPluginThatIsRight(Purpose purpose) throws IOException {
        assertThat(PluginCheck.check(folder, purpose)).isEqualTo(new CheckReport(folder, List.of()));
    }

    @Test
    void saysWhatIsWrongWhereAndForWhom() throws IOException {
        append("manifest.yaml", "---\n");
        Finding finding = only(PluginCheck.check(folder, Purpose.ALL));
        assertThat(FindingText.line(folder, finding))
                .isEqualTo(folder.resolve("manifest.yaml") + ":24:1: error: [TN-GEN-008 SecondDocument] "
                        + "another document begins; write one document per file (refused by the Python SDK)");
    }

    @Test
    void warnsOfWhatOnlyOthersRefuse() throws IOException {
        append("manifest.yaml", "---\n");
        CheckReport report = PluginCheck.check(folder, Purpose.INSTALL);
        assertThat(only(report).severity()).isEqualTo(Severity.WARNING);
        assertThat(report.isOk()).isTrue();
        assertThat(report.withWarningsAsErrors().isOk()).isFalse();
        assertThat(PluginCheck.check(folder, Purpose.SDK).isOk()).isFalse();
    }

    @Test
    void asksForDependenciesWhereThereAreProgramsToInstallThemFor() throws IOException {
        Files.deleteIfExists(folder.resolve("requirements.txt"));
        Files.writeString(folder.resolve("main.py"), "");
        Finding finding = only(PluginCheck.check(folder, Purpose.INSTALL));
        assertThat(finding.rule()).isEqualTo(PackageCode.DEPENDENCY_FILE_MISSING);
        assertThat(finding.file()).isEqualTo("requirements.txt");
        assertThat(PluginCheck.check(folder, Purpose.DEBUG).isOk()).isTrue();

        Files.writeString(folder.resolve("pyproject.toml"), "");
        assertThat(PluginCheck.check(folder, Purpose.INSTALL).findings()).isEmpty();

        Files.delete(folder.resolve("pyproject.toml"));
        Files.delete(folder.resolve("main.py"));
        assertThat(PluginCheck.check(folder, Purpose.INSTALL).findings()).isEmpty();
    }

    @Test
    void reportsFilesBesideDeclarations() throws IOException {
        Files.delete(folder.resolve("_assets/icon.svg"));
        Files.createSymbolicLink(folder.resolve("_assets/icon.svg"), folder.resolve("nothing"));
        assertThat(PluginCheck.check(folder, Purpose.ALL).findings())
                .filteredOn(finding -> finding.rule() == PackageCode.FILE_UNUSABLE)
                .extracting(Finding::file)
                .containsExactly("_assets/icon.svg");
    }

    @Test
    void asksForAManifest() throws IOException {
        Files.delete(folder.resolve("manifest.yaml"));
        assertThat(only(PluginCheck.check(folder, Purpose.ALL)).rule().code()).isEqualTo("TN-PKG-005");
    }

    @Test
    void reportsWhateverStandsInTheFiles() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        Random random = new Random(4);
        int refused = 0;
        for (int round = 0; round < 250; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] right = Files.readAllBytes(file);
            Files.write(file, damaged(right, random));
            CheckReport report = PluginCheck.check(folder, Purpose.ALL);
            assertThat(report.findings()).allSatisfy(finding -> {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.position().line()).isPositive();
                assertThat(finding.position().column()).isPositive();
            });
            refused += report.isOk() ? 0 : 1;
            Files.write(file, right);
        }
        assertThat(refused).isBetween(100, 249);
    }

    /** Inserts, removes or repeats some bytes, preferably such as mean something in YAML. */
    private static byte[] damaged(byte[] right, Random random) {
        String marks = ":-#[]{}\"'&*!|>%@`\t\n ,?=<~0\u0000\u007f";
        StringBuilder bytes = new StringBuilder(new String(right, ISO_8859_1));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(bytes.length() + 1);
            int end = Math.min(bytes.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> bytes.insert(at, (char) random.nextInt(256));
                case 1 -> bytes.insert(at, marks.charAt(random.nextInt(marks.length())));
                case 2 -> bytes.delete(at, end);
                default -> bytes.insert(at, bytes.substring(at, end));
            }
        }
        return bytes.toString().getBytes(ISO_8859_1);
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text, StandardOpenOption.APPEND);
    }

    private static Finding only(CheckReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }
}
