package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as a process, driven as the daemon drives it. */
final class StdioProcessTest {

    private static final String SECRET = "sk-nobody-may-read-this";
    private static final String HEARTBEAT = "{\"event\":\"heartbeat\",\"session_id\":null,\"data\":{}}";

    @Test
    void theFirstLineIsAHeartbeatAndTheEndOfInputEndsTheProcess() throws Exception {
        Process process = start(Map.of());
        process.getOutputStream().close();

        assertThat(lines(process)).first().isEqualTo(HEARTBEAT);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aSessionThatRunsAtTheEndOfInputIsAnswered() throws Exception {
        Process process = start(Map.of());
        ask(process, "slow");
        process.getOutputStream().close();
        List<String> lines = lines(process);

        assertThat(lines).anyMatch(line -> line.contains("but there"));
        assertThat(lines).anyMatch(line -> line.contains("\"type\":\"end\""));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whatIsPrintedOrLoggedBecomesLogEvents() throws Exception {
        Process process = start(Map.of());
        ask(process, "print");
        ask(process, "log");
        process.getOutputStream().close();
        List<String> lines = lines(process);

        assertThat(lines).allSatisfy(line -> assertThat(Json.parseObject(line)).containsKey("event"));
        assertThat(lines).anyMatch(line -> line.contains("\"log\"") && line.contains("no line end but now"));
        assertThat(lines).anyMatch(line -> line.contains("\"WARNING\"") && line.contains("careful"));
    }

    @Test
    void noSecretIsPrintedOrLogged() throws Exception {
        Process process = start(Map.of());
        ask(process, "leak");
        process.getOutputStream().close();
        List<String> lines = lines(process);
        String stderr = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lines)
                .anyMatch(line -> line.contains("printed ***"))
                .anyMatch(line -> line.contains("warned of ***") && line.contains("thrown: ***"))
                .anyMatch(line -> line.contains("failed with ***"))
                .noneMatch(line -> line.contains(SECRET));
        assertThat(stderr).contains("complained of ***").doesNotContain(SECRET);
    }

    @Test
    void aBusyCallDoesNotStopTheHeartbeat() throws Exception {
        Process process = start(Map.of("HEARTBEAT_INTERVAL", "0.2"));
        ask(process, "burn");
        process.getOutputStream().close();

        assertThat(lines(process).stream().filter(HEARTBEAT::equals).count()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aSignalEndsItAfterRunningSessionsWereAnswered() throws Exception {
        Process process = start(Map.of());
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(reader.readLine()).isEqualTo(HEARTBEAT);
        ask(process, "slow");
        for (String line = reader.readLine(); !line.contains("slow"); line = reader.readLine()) {
            assertThat(line).isNotNull();
        }
        process.toHandle().destroy();

        assertThat(reader.lines().toList())
                .anyMatch(line -> line.contains("but there"))
                .anyMatch(line -> line.contains("\"type\":\"end\""));
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSessionThatDoesNotEndIsAnsweredWithAnErrorAfterASignal() throws Exception {
        Process process = start(Map.of("TENON_DRAIN_SECONDS", "0.3"));
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        ask(process, "forever");
        for (String line = reader.readLine(); !line.contains("begun"); line = reader.readLine()) {
            assertThat(line).isNotNull();
        }
        process.toHandle().destroy();

        assertThat(reader.lines().toList())
                .anyMatch(line -> line.contains("InvokeServerUnavailableError")
                        && line.contains("the plugin is stopping, and waited 0.3 s for this answer"))
                .anyMatch(line -> line.contains("\"type\":\"end\""));
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSessionThatDoesNotEndIsAnsweredWithAnErrorAfterTheEndOfInput() throws Exception {
        Process process = start(Map.of("TENON_DRAIN_SECONDS", "0.3"));
        ask(process, "forever");
        process.getOutputStream().close();
        List<String> lines = lines(process);

        assertThat(lines).anyMatch(line -> line.contains("InvokeServerUnavailableError"));
        assertThat(lines).anyMatch(line -> line.contains("\"type\":\"end\""));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aRequestThatDoesNotFitIntoTheMemoryEndsItAfterEveryAnswer() throws Exception {
        Process process = start(Map.of(), "-Xmx32m");
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        ask(process, "forever");
        for (String line = reader.readLine(); !line.contains("begun"); line = reader.readLine()) {
            assertThat(line).isNotNull();
        }
        writeHugeRequest(process);

        assertThat(reader.lines().toList())
                .anyMatch(line -> line.contains("s-forever") && line.contains("the plugin is out of memory"))
                .anyMatch(line -> line.contains("s-huge") && line.contains("the plugin is out of memory"))
                .anyMatch(line -> line.contains("s-huge") && line.contains("\"type\":\"end\""));
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("out of memory");
    }

    private static void writeHugeRequest(Process process) {
        try (OutputStream out = process.getOutputStream()) {
            out.write("{\"session_id\":\"s-huge\",\"event\":\"request\",\"data\":{\"file\":\""
                    .getBytes(StandardCharsets.UTF_8));
            byte[] piece = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(piece);
            }
        } catch (IOException e) {
            // It ends before it has read all of it.
        }
    }

    @Test
    void anotherTransportIsRefusedWithAReason() throws Exception {
        Process process = start(Map.of("INSTALL_METHOD", "carrier-pigeon"));
        String stderr = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(stderr).contains("INSTALL_METHOD=carrier-pigeon").contains("local");
    }

    @Test
    void aFileSuppliesWhatTheDaemonsEnvironmentLacks(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(".env"), "HEARTBEAT_INTERVAL=0.2\nINSTALL_METHOD=remote\n");
        Process process = start(folder.toFile(), command(), Map.of());
        ask(process, "burn");
        process.getOutputStream().close();

        assertThat(lines(process).stream().filter(HEARTBEAT::equals).count()).isGreaterThanOrEqualTo(6);
    }

    private static Process start(Map<String, String> environment, String... jvmOptions) throws IOException {
        return start(command(jvmOptions), environment);
    }

    static Process start(List<String> command, Map<String, String> environment) throws IOException {
        return start(new File("."), command, environment);
    }

    /** Returns the command that starts the plugin. */
    static List<String> command(String... jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ProcessPlugin.class.getName()));
        return command;
    }

    private static Process start(File folder, List<String> command, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
        builder.environment().put("INSTALL_METHOD", "local");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void ask(Process process, String text) throws IOException {
        ask(process, "invoke_llm", text);
    }

    static void ask(Process process, String action, String text) throws IOException {
        String line = Json.write(Map.of(
                "session_id",
                "s-" + text,
                "event",
                "request",
                "data",
                Map.of(
                        "type", "model",
                        "action", action,
                        "provider", "acme",
                        "model_type", "llm",
                        "model", "m",
                        "credentials", Map.of("api_key", SECRET),
                        "prompt_messages", List.of(Map.of("role", "user", "content", text)))));
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    static List<String> lines(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
