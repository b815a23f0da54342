package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installed plugin pays nothing for the ways in which it does not run. */
final class StdioClassesTest {

    @TempDir
    private Path folder;

    @Test
    void nothingOfTheOtherTransportsIsLoaded() throws Exception {
        Path log = folder.resolve("classes.log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                ProcessPlugin.class.getName());
        builder.environment().put("INSTALL_METHOD", "local");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
        List<String> loaded = Files.readAllLines(log);

        assertThat(loaded).anyMatch(line -> line.contains("dev.tenon.runtime.transport.StdioTransport"));
        assertThat(loaded)
                .noneMatch(line -> line.contains("dev.tenon.runtime.transport.remote")
                        || line.contains("dev.tenon.runtime.transport.serverless")
                        || line.contains("dev.tenon.runtime.Launch")
                        || line.contains("dev.tenon.runtime.transport.EnvFile")
                        || line.contains("httpserver"));
    }
}
