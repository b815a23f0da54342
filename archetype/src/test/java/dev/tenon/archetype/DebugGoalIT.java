package dev.tenon.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.PluginClient;
import dev.tenon.testkit.PluginRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code mvn tenon:debug} in a generated project, with a daemon that the test plays. */
final class DebugGoalIT {

    private static final Path BUILT = Path.of("target/test-classes").toAbsolutePath();
    private static final Path PROJECT = BUILT.resolve("projects/gateway/project/gateway");
    private static final Path LOG = PROJECT.resolveSibling("debug.log");
    private static final String KEY = "7d5ac2f0-key";
    private static final int PATIENCE_MILLIS = 120_000;

    private static final PluginRequest SCHEMA = PluginRequest.model(
                    "gateway", ModelType.LLM, "any", Map.of("base_url", "http://127.0.0.1:9/v1"))
            .schema();

    @Test
    void attachesTheProjectAndAttachesItAgainAfterAChange() throws Exception {
        try (ServerSocket daemon = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            daemon.setSoTimeout(PATIENCE_MILLIS);
            Process maven = debug("127.0.0.1:" + daemon.getLocalPort());
            try {
                List<String> registration = new ArrayList<>();
                try (Socket socket = daemon.accept();
                        PluginClient client = register(socket, registration)) {
                    assertThat(registration.get(0)).contains(KEY);
                    assertThat(registration.get(1)).contains("\"author\":\"acme\"", "\"name\":\"gateway\"");
                    assertThat(client.call(SCHEMA).schema().parameterRules()).isNotEmpty();

                    Files.writeString(PROJECT.resolve("target/classes/changed"), "");
                    assertThat(client.awaitEnd(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                            .isTrue();
                }
                List<String> again = new ArrayList<>();
                try (Socket socket = daemon.accept();
                        PluginClient client = register(socket, again)) {
                    assertThat(again).isEqualTo(registration);
                    assertThat(client.call(SCHEMA).schema().parameterRules()).isNotEmpty();

                    maven.destroy();
                    assertThat(client.awaitEnd(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                            .isTrue();
                }
                assertThat(maven.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                        .isTrue();
            } finally {
                maven.destroyForcibly();
            }
        }
        assertThat(LOG).content().contains("acme/gateway 0.1.0").doesNotContain(KEY);
    }

    /** With the Maven of this build, and what it has made and downloaded. */
    private static Process debug(String url) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin/mvn").toString(),
                        "-B",
                        "-s",
                        BUILT.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + Path.of("target/local-repo").toAbsolutePath(),
                        "tenon:debug",
                        "-Ddify.url=" + url)
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().put("DIFY_DEBUG_KEY", KEY);
        return builder.start();
    }

    /** Reads what a plugin says before it answers; returns who asks it from then on. */
    private static PluginClient register(Socket socket, List<String> registration) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        do {
            registration.add(readLine(socket.getInputStream()));
        } while (!registration.get(registration.size() - 1).startsWith("{\"type\":\"end\""));
        return new PluginClient(socket.getInputStream(), socket.getOutputStream());
    }

    /** Reads a line and nothing behind it. */
    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the plugin left: " + Files.readString(LOG));
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
