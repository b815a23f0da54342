package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that the build has made, unpacked and started as Dify's daemon unpacks and starts it. */
class PackagedPluginIT {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectory(temporary.resolve("xinference-0.1.0@checksum"));
        Path file = Path.of(System.getProperty("sample.package"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    @Test
    void holdsWhatDifyReads() {
        assertThat(folder.resolve("manifest.yaml")).content().contains("entrypoint: main", "icon: icon_s_en.svg");
        assertThat(folder.resolve("requirements.txt")).isEmptyFile();
        assertThat(folder)
                .isDirectoryContaining("glob:**/provider")
                .isDirectoryContaining("glob:**/_assets")
                .isDirectoryContaining("glob:**/README.md")
                .isDirectoryContaining("glob:**/PRIVACY.md");
    }

    @Test
    void answersOverItsStandardStreams() {
        try (EmbeddedXinference server = EmbeddedXinference.start();
                PluginProcess plugin = start()) {
            assertThat(plugin.process().info().command())
                    .hasValueSatisfying(command -> assertThat(command).endsWith("/bin/java"));
            assertThat(plugin.call(llm(server.baseUrl()).chat("Hello")).text()).isNotBlank();
            assertThat(plugin.client().strayLines()).isEmpty();
            assertThat(plugin.stop(Duration.ofSeconds(10))).isZero();
            assertThat(plugin.stderr()).isEmpty();
        }
    }

    @Test
    void endsWhenItIsTerminated() throws Exception {
        try (PluginProcess plugin = start()) {
            plugin.process().toHandle().destroy();

            assertThat(plugin.process().waitFor(10, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void aLaterStartAnswersWithClassesOfItsArchive() throws Exception {
        start("on", "").close();
        awaitArchive();
        Path log = temporary.resolve("classes.log");
        try (EmbeddedXinference server = EmbeddedXinference.start();
                PluginProcess plugin = start("on", "-Xlog:class+load:file=" + log)) {
            assertThat(plugin.call(llm(server.baseUrl()).chat("Hello")).text()).isNotBlank();
        }
        assertThat(Files.readAllLines(log))
                .filteredOn(line -> line.contains(" dev.tenon.") && !line.contains("$$Lambda"))
                .hasSizeGreaterThan(200)
                .allMatch(line -> line.contains("source: shared objects file"));
    }

    private void awaitArchive() throws Exception {
        for (int i = 0; i < 600; i++) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(
                        file -> file.getFileName().toString().matches("\\.classes-\\w+-\\w+-\\w+-[0-9a-f]+"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive within a minute");
    }

    private static PluginRequest.ForModel llm(String url) {
        return PluginRequest.model(
                "xinference", ModelType.LLM, "packaged", Map.of("server_url", url, "model_uid", "qwen-chat"));
    }

    /** With the shell only because a process of the test kit has no folder of its own. */
    private PluginProcess start() {
        return start("off", "");
    }

    private PluginProcess start(String archive, String options) {
        return PluginProcess.start(
                List.of("sh", "-c", "cd \"$0\" && exec python3 -m main", folder.toString()),
                Map.of(
                        "TENON_JAVA_HOME",
                        System.getProperty("java.home"),
                        "TENON_ARCHIVE",
                        archive,
                        "TENON_JAVA_OPTS",
                        options));
    }
}
