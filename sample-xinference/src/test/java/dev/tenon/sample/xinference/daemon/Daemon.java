package dev.tenon.sample.xinference.daemon;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running daemon with a folder of its own. */
final class Daemon implements AutoCloseable {

    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 10;
    private static final String KEY = "server-key";

    private final DaemonSettings settings;
    private final Path folder;
    private final Map<String, String> variables;
    private final int port = freePort();
    private final int debuggingPort = freePort();
    private final Process process;

    private Daemon(DaemonSettings settings, Path folder, Map<String, String> variables)
            throws IOException, InterruptedException {
        this.settings = settings;
        this.folder = folder;
        this.variables = variables;
        migrate();
        process = command(settings.daemon().toString()).start();
    }

    /**
     * Creates the tables, starts a daemon and waits until it answers.
     *
     * @param variables what its environment has beyond what every daemon here needs, or instead of that
     */
    static Daemon start(DaemonSettings settings, Path folder, Map<String, String> variables)
            throws IOException, InterruptedException {
        Daemon daemon = new Daemon(settings, folder, variables);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!daemon.api().isHealthy()) {
            if (!daemon.process.isAlive() || System.nanoTime() > end) {
                daemon.close();
                throw new IllegalStateException("the daemon did not start: " + daemon.log());
            }
            Thread.sleep(100);
        }
        return daemon;
    }

    DaemonApi api() {
        return new DaemonApi("http://127.0.0.1:" + port, KEY);
    }

    /** Returns where plugins attach themselves. */
    String debuggingAddress() {
        return "127.0.0.1:" + debuggingPort;
    }

    /** Returns the processes of installed plugins. */
    List<ProcessHandle> plugins() {
        return process.children().toList();
    }

    /** Returns what the daemon logged. */
    String log() throws IOException {
        return Files.readString(folder.resolve("daemon.log"));
    }

    /** The first attempt may only have created the database. */
    private void migrate() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 2; attempt++) {
            if (command(settings.commandLine().toString(), "migrate").start().waitFor() == 0) {
                return;
            }
        }
        throw new IllegalStateException("dify migrate failed: " + log());
    }

    private ProcessBuilder command(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("daemon.log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.putAll(settings.services());
        environment.put("SERVER_HOST", "127.0.0.1");
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SERVER_KEY", KEY);
        environment.put("GIN_MODE", "release");
        environment.put("PLATFORM", "local");
        environment.put("DIFY_INNER_API_KEY", "unused");
        environment.put("DIFY_INNER_API_URL", "http://127.0.0.1:9");
        environment.put("PLUGIN_REMOTE_INSTALLING_ENABLED", "true");
        environment.put("PLUGIN_REMOTE_INSTALLING_HOST", "127.0.0.1");
        environment.put("PLUGIN_REMOTE_INSTALLING_PORT", String.valueOf(debuggingPort));
        environment.put("PLUGIN_STORAGE_TYPE", "local");
        environment.put("PLUGIN_STORAGE_LOCAL_ROOT", folder.resolve("storage").toString());
        environment.put("PLUGIN_INSTALLED_PATH", "plugin");
        environment.put("PLUGIN_WORKING_PATH", folder.resolve("working").toString());
        environment.put("PERSISTENCE_STORAGE_PATH", "persistence");
        environment.put("FORCE_VERIFYING_SIGNATURE", "false");
        environment.put("PIP_MIRROR_AUTO_DETECT", "false");
        environment.put("SENTRY_ENABLED", "false");
        environment.put("ENABLE_OTEL", "false");
        environment.put("UV_PATH", settings.uv().toString());
        environment.put("UV_PYTHON_DOWNLOADS", "never");
        environment.put("PYTHON_INTERPRETER_PATH", settings.python().toString());
        // uv looks for Python on the PATH alone.
        environment.merge(
                "PATH", settings.python().getParent().toString(), (old, first) -> first + File.pathSeparator + old);
        environment.put("TENON_JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(variables);
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops the daemon, and the plugins, which it leaves to themselves. */
    @Override
    public void close() {
        List<ProcessHandle> plugins = process.descendants().toList();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
        plugins.forEach(ProcessHandle::destroyForcibly);
    }
}
