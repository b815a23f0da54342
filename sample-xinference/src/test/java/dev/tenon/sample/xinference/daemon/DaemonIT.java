package dev.tenon.sample.xinference.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.sample.xinference.demo.Models;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Tone;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in Dify's own daemon: installed as a package, and attached for debugging. */
@Tag("daemon")
class DaemonIT {

    private static final String PLUGIN = "tenon/xinference";

    @TempDir
    private static Path folder;

    private static EmbeddedXinference server;
    private static Daemon daemon;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedXinference.start();
        daemon = Daemon.start(DaemonSettings.ofProperties(), folder);
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
                    .isEqualTo(PLUGIN + ":0.1.0@" + PluginPackage.read(file()).checksum());
            everyTypeAnswers();
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
            everyTypeAnswers();
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

    private static void everyTypeAnswers() throws IOException, InterruptedException {
        for (ModelType type : Models.of(server.baseUrl(), null, null).types()) {
            assertThat(call(model(type).validate()).single()).containsEntry("result", true);
        }
        assertThat(call(model(ModelType.LLM).schema()).schema().parameterRules())
                .isNotEmpty();
        assertThat(call(model(ModelType.LLM).countTokens("Hello")).tokens()).isPositive();
        Answer chat = call(model(ModelType.LLM).chat("Hello"));
        assertThat(chat.text()).isNotBlank();
        assertThat(chat.finishReason()).isEqualTo("stop");
        assertThat(call(model(ModelType.TEXT_EMBEDDING).embed("a", "b")).vectors())
                .hasSize(2);
        assertThat(call(model(ModelType.RERANK).rerank("a", "b", "c")).ranking())
                .isNotEmpty();
        String voice = call(model(ModelType.TTS).voices("")).voices().get(0);
        assertThat(call(model(ModelType.TTS).speak("Hello", voice)).audio()).isNotEmpty();
        assertThat(call(model(ModelType.SPEECH2TEXT).transcribe(Tone.wav("a recording")))
                        .transcript())
                .isNotBlank();
    }

    private static PluginRequest.ForModel model(ModelType type) {
        return PluginRequest.model(
                "xinference",
                type,
                "in-dify",
                Models.of(server.baseUrl(), null, null).credentials(type));
    }

    private static Answer call(PluginRequest request) throws IOException, InterruptedException {
        return daemon.api().call(PLUGIN, request);
    }

    private static Path file() {
        return Path.of(System.getProperty("sample.package"));
    }
}
