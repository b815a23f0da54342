package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A plugin's folder with the launcher, and processes that are started in it as Dify starts them. */
final class LaunchFolder {

    /** Says who it is, then what it was asked for, one argument a line. */
    private static final String FAKE_JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then
              echo 'openjdk version "VERSION" 2026-01-20' >&2
              exit
            fi
            echo "pid $$"
            for argument in "$0" "$@"; do echo "$argument"; done
            """;

    private static final String PYTHON = python();

    private final Path root;
    private final Map<String, String> environment = new HashMap<>(Map.of("PATH", "/nowhere"));

    LaunchFolder(Path root) throws IOException {
        this(root, "acme.GatewayPlugin", 5);
    }

    LaunchFolder(Path root, String mainClass, int secondsBeforeArchiving) throws IOException {
        this.root = Files.createDirectories(root);
        String text = new Launcher(mainClass, List.of("plugin.jar"), 17, 64)
                .text()
                .replace("SECONDS_BEFORE_ARCHIVING = 5", "SECONDS_BEFORE_ARCHIVING = " + secondsBeforeArchiving);
        Files.writeString(root.resolve("main.py"), text);
        Files.writeString(root.resolve("plugin.jar"), "jar");
    }

    Path root() {
        return root;
    }

    LaunchFolder with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Makes a Java home whose {@code java} tells its arguments. */
    static Path fakeHome(Path home, String version) throws IOException {
        Packages.folder(home, "lib/modules");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"acme\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home, FAKE_JAVA.replace("VERSION", version));
        return home;
    }

    static void script(Path home, String text) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, text);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PYTHON, "-m", "main").directory(root.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts, closes the standard input and waits for the end. */
    Result run() throws IOException, InterruptedException {
        Process process = start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.pid(),
                process.exitValue(),
                out.lines().toList(),
                err.lines().toList());
    }

    /**
     * What became of a process.
     *
     * @param out the lines of its standard output
     * @param err the lines of its standard error
     */
    record Result(long pid, int status, List<String> out, List<String> err) {

        String java() {
            assertThat(out).as(String.join("\n", err)).hasSizeGreaterThan(2);
            return out.get(1);
        }

        List<String> arguments() {
            return new ArrayList<>(out.subList(2, out.size()));
        }
    }

    private static String python() {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("these tests need python3, in which Dify starts every plugin", e);
        }
    }
}
