package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon package}, with a folder that is right until a test changes it. */
final class PackageCommandTest {

    @TempDir
    private Path temporary;

    private Path plugin;

    @BeforeEach
    void copyPlugin() throws IOException {
        Path source = Path.of("../toolkit/src/test/resources/plugin");
        plugin = temporary.resolve("plugin");
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = plugin.resolve(source.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Files.writeString(plugin.resolve("README.md"), "# Gateway");
        Files.writeString(plugin.resolve(".difyignore"), "*.log\n");
    }

    @Test
    void packsBesideTheFolder() {
        Run run = Run.of("package", plugin.toString());

        Path target = temporary.resolve("gateway-1.2.0.difypkg");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(target + "\nacme/gateway:1.2.0@").matches("(?s).*@[0-9a-f]{64}\n");
        assertThat(target).exists();
    }

    @Test
    void packsWhereItIsTold() {
        Path target = temporary.resolve("new/p.difypkg");

        assertThat(Run.of("package", plugin.toString(), "-o", target.toString()).exit())
                .isZero();
        assertThat(target).exists();
    }

    @Test
    void saysWhatDifyWouldRefuseAndWritesNothing() throws IOException {
        Files.delete(plugin.resolve("requirements.txt"));
        Run run = Run.of("package", plugin.toString());

        Path target = temporary.resolve("gateway-1.2.0.difypkg");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(target + ":1:1: error: [TN-PKG-008 DependencyFileMissing] requirements.txt is missing");
        assertThat(run.err()).isEqualTo("tenon: " + target + " was not written\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void packsNoPackageIntoItself() {
        Path target = plugin.resolve("p.difypkg");

        assertThat(Run.of("package", plugin.toString(), "-o", target.toString()))
                .isEqualTo(new Run(
                        2, "", "tenon: " + target + " lies in the folder that is packed; name a file elsewhere\n"));
    }

    @Test
    void folderThatIsNone() {
        assertThat(Run.of("package", "none")).isEqualTo(new Run(2, "", "tenon: none is no folder\n"));
    }
}
