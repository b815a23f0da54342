package dev.tenon.it.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.testkit.PluginClient;
import dev.tenon.testkit.PluginRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that a developer attaches: started with three variables, it says what it is, answers, and leaves when it is told to. */
final class RemoteProcessTest {

    private static final String KEY = "9a1c-debugging-key";

    @TempDir
    private Path folder;

    @Test
    void attachesItselfAnswersAndLeaves() throws Exception {
        try (DebugPort daemon = new DebugPort();
                PluginMain plugin = start(daemon, KEY)) {
            List<String> registration = daemon.register();
            try (PluginClient client = daemon.client()) {
                plugin.await("tenon: attached to 127.0.0.1:" + daemon.port() + ": tenon/golden 0.0.1");
                plugin.await("tenon:   provider golden: llm (");
                assertThat(client.call(chat("slow:2")).text()).isEqualTo("s0s1");
                plugin.terminate();

                assertThat(client.awaitEnd(60, TimeUnit.SECONDS)).isTrue();
                assertThat(client.strayLines()).isEmpty();
                assertThat(client.logs()).isEmpty();
            }
            assertThat(registration.get(0)).contains(KEY);
            plugin.status();
            assertThat(plugin.stderr())
                    .noneMatch(line -> line.contains(KEY))
                    .noneMatch(line -> line.contains("sk-1"))
                    .noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void whatItPrintsAndLogsIsShownWithoutTheCredentials() throws Exception {
        try (DebugPort daemon = new DebugPort();
                PluginMain plugin = start(daemon, KEY)) {
            daemon.register();
            try (PluginClient client = daemon.client()) {
                assertThat(client.call(chat("print", "raw text")).text()).isEqualTo("printed");
                assertThat(client.call(chat("log", "quote")).text()).isEqualTo("logged");
                plugin.await("*** from the plugin");
                plugin.await("*** \" and");
                plugin.terminate();
            }
            plugin.status();
            assertThat(plugin.stderr())
                    .noneMatch(line -> line.contains("raw text"))
                    .noneMatch(line -> line.contains("quote"));
        }
    }

    @Test
    void registersWithTheSameBytesEachTime() throws Exception {
        try (DebugPort daemon = new DebugPort()) {
            List<String> first;
            try (PluginMain plugin = start(daemon, KEY)) {
                first = daemon.register();
                daemon.hangUp();

                assertThat(daemon.register()).isEqualTo(first);
                plugin.await("closed the connection; connecting again");
            }
            try (PluginMain plugin = start(daemon, KEY)) {
                assertThat(daemon.register()).isEqualTo(first);
                assertThat(plugin.stderr()).isEmpty();
            }
        }
    }

    @Test
    void aFileMayHoldTheVariables() throws Exception {
        try (DebugPort daemon = new DebugPort()) {
            Files.writeString(
                    folder.resolve(".env"),
                    "INSTALL_METHOD=remote\nREMOTE_INSTALL_URL=127.0.0.1:" + daemon.port() + "\nREMOTE_INSTALL_KEY="
                            + KEY + "\n");
            try (PluginMain plugin = new PluginMain(GoldenPlugin.class, folder, Map.of())) {
                assertThat(daemon.register().get(0)).contains(KEY);
                assertThat(plugin.stderr()).isEmpty();
            }
        }
    }

    @Test
    void aWrongKeyEndsItWithTheReason() throws Exception {
        try (DebugPort daemon = new DebugPort();
                PluginMain plugin = start(daemon, KEY)) {
            daemon.register();
            daemon.write(List.of("handshake failed, invalid key"));
            daemon.hangUp();

            assertThat(plugin.status()).isEqualTo(2);
            assertThat(plugin.stderr())
                    .hasSize(2)
                    .first()
                    .isEqualTo("tenon: 127.0.0.1:" + daemon.port() + " says: handshake failed, invalid key");
            assertThat(plugin.stderr().get(1)).contains("REMOTE_INSTALL_KEY").doesNotContain(KEY);
        }
    }

    @Test
    void withoutAKeyItSaysWhatIsMissing() throws Exception {
        try (PluginMain plugin = new PluginMain(GoldenPlugin.class, folder, Map.of("INSTALL_METHOD", "remote"))) {
            assertThat(plugin.status()).isEqualTo(1);
            assertThat(plugin.stderr()).singleElement().asString().startsWith("tenon: REMOTE_INSTALL_KEY is not set");
        }
    }

    @Test
    void anUnknownMethodIsAnsweredWithTheThreeThatThereAre() throws Exception {
        try (PluginMain plugin = new PluginMain(GoldenPlugin.class, folder, Map.of("INSTALL_METHOD", "debug"))) {
            assertThat(plugin.status()).isEqualTo(1);
            assertThat(plugin.stderr())
                    .containsExactly("tenon: INSTALL_METHOD=debug is unknown: it is local, remote or serverless");
        }
    }

    private PluginMain start(DebugPort daemon, String key) throws IOException {
        return new PluginMain(
                GoldenPlugin.class,
                folder,
                Map.of(
                        "INSTALL_METHOD",
                        "remote",
                        "REMOTE_INSTALL_URL",
                        "127.0.0.1:" + daemon.port(),
                        "REMOTE_INSTALL_KEY",
                        key));
    }

    private static PluginRequest chat(String text) {
        return chat(text, "sk-1");
    }

    private static PluginRequest chat(String text, String apiKey) {
        return PluginRequest.model("golden", ModelType.LLM, "golden-chat", Map.of("api_key", apiKey))
                .chat(text);
    }
}
