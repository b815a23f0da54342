package dev.tenon.it.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The main class of a plugin in a process, started with variables as a developer or a container starts it. */
public final class PluginMain implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final List<String> stderr = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::readStderr, "plugin-stderr");

    /** Starts it in the given folder, with nothing of this process's own variables that the runtime reads. */
    public PluginMain(Class<?> main, Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("CI|INSTALL_METHOD|(REMOTE_INSTALL|SERVERLESS)_.*"));
        builder.environment().putAll(environment);
        process = builder.start();
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits for a line on standard error that has the given text, and returns it. */
    public String await(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            for (String line : stderr) {
                if (line.contains(text)) {
                    return line;
                }
            }
            if (!reader.isAlive()) {
                break;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no line with '" + text + "' in " + stderr);
    }

    /** Returns what it wrote to standard error so far. */
    public List<String> stderr() {
        return List.copyOf(stderr);
    }

    /** Asks it to end, as SIGTERM does. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Waits for its end and returns the status. */
    public int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the plugin does not end: " + stderr);
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void readStderr() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(stderr::add);
        } catch (IOException | UncheckedIOException e) {
            stderr.add("reading standard error ended: " + e);
        }
    }
}
