package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Java, with a Java that only says how it was started. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "this is the script for a Unix shell")
final class LaunchScriptTest {

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        script = folder.resolve("tenon home/bin/tenon");
        Files.createDirectories(script.getParent());
        executable(script, Files.readString(Path.of("src/main/launcher/tenon")));
        Files.createDirectories(folder.resolve("java/bin"));
        executable(
                folder.resolve("java/bin/java"),
                "#!/bin/sh\necho \"$LC_ALL\"\nfor a; do echo \"[$a]\"; done\nexit 7\n");
    }

    @Test
    void startsTheJarBesideItWithTheArguments() throws IOException, InterruptedException {
        Run run = run(script, Map.of("TENON_JAVA_OPTS", "-Xa -Xb"), "check", "a b", "*", "");
        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.out().lines())
                .contains(
                        "[-XX:SharedArchiveFile=" + folder.resolve("tenon home/lib/tenon.jsa") + "]",
                        "[-Dtenon.terminal=]")
                .endsWith(
                        "[-Xa]",
                        "[-Xb]",
                        "[-jar]",
                        "[" + folder.resolve("tenon home/lib/tenon.jar") + "]",
                        "[check]",
                        "[a b]",
                        "[*]",
                        "[]");
    }

    @Test
    void isFoundThroughLinks() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("tenon home/bin/tenon"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        assertThat(run(second, Map.of()).out()).contains("[" + folder.resolve("tenon home/lib/tenon.jar") + "]");
    }

    @Test
    void givesJavaALocaleThatKnowsAllFileNames() throws IOException, InterruptedException {
        assertThat(run(script, Map.of()).out()).startsWith("C.UTF-8\n");
        assertThat(run(script, Map.of("LC_ALL", "C")).out()).startsWith("C.UTF-8\n");
        assertThat(run(script, Map.of("LANG", "de_DE.UTF-8")).out()).startsWith("\n");
    }

    @Test
    void asksForJava() throws IOException, InterruptedException {
        Run run = run(script, Map.of("JAVA_HOME", folder.resolve("nothing").toString()));
        assertThat(run).isEqualTo(new Run(2, "", "tenon: no Java found; install Java 17 or newer, or set JAVA_HOME\n"));
    }

    private Run run(Path file, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
