package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon init} with names that can be and cannot be, into folders that are free and taken. */
final class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesAProject() {
        Path project = folder.resolve("gateway");

        Run run = Run.of("init", "acme/gateway", "-o", project.toString(), "--package", "com.acme.models");

        assertThat(run)
                .isEqualTo(new Run(0, "Written to " + project + "; mvn package there makes a package for Dify\n", ""));
        assertThat(project.resolve("src/main/java/com/acme/models/GatewayProvider.java"))
                .content()
                .contains("author = \"acme\"", "name = \"gateway\"");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(Run.of("init", "acme/gateway", "-o", folder.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "tenon: " + folder
                                + ": there is something already; name a folder that does not exist by --output\n"));
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void refusesWhatDifyOrJavaWouldRefuse() {
        assertThat(refused("Acme/Gateway")).isEqualTo("""
                        tenon: error: author 'Acme' may contain only a-z, 0-9, _ and -; write 'acme' [TN-MAN-004 AuthorFormat]
                        tenon: error: name 'Gateway' may contain only a-z, 0-9, _ and -; write 'gateway' [TN-MAN-007 PluginNameFormat]
                        """);
        assertThat(refused("gateway"))
                .isEqualTo("tenon: 'gateway' names no author; write AUTHOR/NAME, such as acme/gateway\n");
        assertThat(refused("acme/a/b")).contains("[TN-MAN-007 PluginNameFormat]");
        assertThat(refused("acme/gateway", "--package", "com.new"))
                .isEqualTo("tenon: 'com.new' is not a package name, such as com.acme.gateway\n");
    }

    private String refused(String plugin, String... options) {
        Path project = folder.resolve("project");
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"init", plugin, "-o", project.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);

        Run run = Run.of(arguments);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(project).doesNotExist();
        return run.err();
    }

    @Test
    void writesWhatTheMarketplaceKeepsForItselfButSaysSo() {
        Path project = folder.resolve("project");

        Run run = Run.of("init", "dify-fans/gateway", "-o", project.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .startsWith("tenon: warning: author 'dify-fans' is reserved")
                .contains("[TN-MAN-006 AuthorReserved]");
        assertThat(project.resolve("pom.xml")).isRegularFile();
    }
}
