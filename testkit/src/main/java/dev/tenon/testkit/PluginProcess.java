package dev.tenon.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A plugin that runs as a process, started as Dify's daemon starts it and spoken to over its standard streams. */
public final class PluginProcess implements RunningPlugin {

    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final PluginClient client;
    private final Queue<String> stderr = new ConcurrentLinkedQueue<>();
    private final Thread stderrReader = new Thread(this::readStderr, "tenon-testkit-stderr");

    private PluginProcess(Process process) {
        this.process = process;
        this.client = new PluginClient(process.getInputStream(), process.getOutputStream());
        stderrReader.setDaemon(true);
        stderrReader.start();
    }

    /**
     * Starts a command and waits for its first heartbeat.
     *
     * @param environment added to the environment of this JVM
     * @throws IllegalStateException if the process ends or stays silent for a minute; the text has its standard error
     */
    public static PluginProcess start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("REMOTE_INSTALL") || name.startsWith("SERVERLESS"));
        builder.environment().put("INSTALL_METHOD", "local");
        builder.environment().putAll(environment);
        try {
            PluginProcess plugin = new PluginProcess(builder.start());
            plugin.awaitReady();
            return plugin;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    /** Starts the main class of a plugin in a JVM like this one, with its class path. */
    public static PluginProcess java(Class<?> main, String... jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return start(command, Map.of());
    }

    private void awaitReady() {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
            while (System.nanoTime() < end) {
                if (client.awaitReady(50, TimeUnit.MILLISECONDS)) {
                    return;
                }
                if (!process.isAlive()) {
                    stderrReader.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
                    throw new IllegalStateException("the plugin ended with " + process.exitValue() + ": " + stderr());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("no heartbeat within " + START_SECONDS + " s: " + stderr());
    }

    @Override
    public PluginClient client() {
        return client;
    }

    /** Returns the process. */
    public Process process() {
        return process;
    }

    /** Returns what the plugin wrote to standard error so far. */
    public String stderr() {
        return String.join("\n", stderr);
    }

    /**
     * Closes standard input and waits for the process to end by itself, as it must.
     *
     * @return its exit code
     * @throws IllegalStateException if it does not end in time; it is killed then
     */
    public int stop(Duration patience) {
        client.close();
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "the plugin did not end within " + patience + " of the end of its input: " + stderr());
    }

    /** Stops the plugin; kills it after ten seconds. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop(Duration.ofSeconds(STOP_SECONDS));
        }
    }

    private void readStderr() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stderr.add(line);
            }
        } catch (IOException e) {
            stderr.add("reading standard error ended: " + e);
        }
    }
}
