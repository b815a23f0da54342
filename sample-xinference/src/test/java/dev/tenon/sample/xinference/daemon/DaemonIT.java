package dev.tenon.sample.xinference.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in Dify's own daemon: installed as a package, and attached for debugging. */
@Tag("daemon")
class DaemonIT {

    @TempDir
    private static Path folder;

    private static EmbeddedXinference server;
    private static Daemon daemon;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedXinference.start();
        daemon = Daemon.start(DaemonSettings.ofProperties(), folder, Map.of());
    }

    @AfterAll
    static void stop() {
        if (daemon != null) {
            daemon.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void thePackageIsInstalledAndAnswers() throws Exception {
        String identifier = daemon.api().install(file());
        try {
            assertThat(identifier)
                    .isEqualTo(SampleCalls.PLUGIN + ":0.1.0@"
                            + PluginPackage.read(file()).checksum());
            new SampleCalls(daemon.api(), server).everyTypeAnswers();
        } finally {
            List<ProcessHandle> processes = daemon.plugins();
            daemon.api().uninstall(identifier);
            assertThat(processes)
                    .isNotEmpty()
                    .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20)));
        }
    }

    @Test
    void theClassesAreAttachedAndAnswer() throws Exception {
        Process plugin = attach();
        try {
            await(true);
            new SampleCalls(daemon.api(), server).everyTypeAnswers();
        } finally {
            plugin.destroy();
            assertThat(plugin.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        await(false);
        assertThat(folder.resolve("plugin.log")).content().contains("attached to " + daemon.debuggingAddress());
    }

    private static Process attach() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        XinferencePlugin.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("plugin.log").toFile());
        builder.environment().put("INSTALL_METHOD", "remote");
        builder.environment().put("REMOTE_INSTALL_URL", daemon.debuggingAddress());
        builder.environment().put("REMOTE_INSTALL_KEY", daemon.api().debuggingKey());
        return builder.start();
    }

    private static void await(boolean attached) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (daemon.api().installed().isEmpty() == attached) {
            assertThat(System.nanoTime())
                    .as("attached: %s; %s", attached, Files.readString(folder.resolve("plugin.log")))
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static Path file() {
        return Path.of(System.getProperty("sample.package"));
    }
}
