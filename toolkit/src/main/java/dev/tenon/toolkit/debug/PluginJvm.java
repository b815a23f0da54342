package dev.tenon.toolkit.debug;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A plugin in a JVM of its own, which ends with this one. */
final class PluginJvm implements AutoCloseable {

    /** How the JVM ends when it is told to: by itself, by Ctrl-C, or by a signal to terminate. */
    private static final Set<Integer> TOLD = Set.of(0, 130, 143);

    /** How the plugin's runtime ends when the daemon refuses whatever comes with this address and key. */
    private static final int WRONG_SETTINGS = 2;

    /** What messages of the plugin's runtime begin with. */
    private static final String TENON = "tenon: ";

    /** The plugin answers what it is asked and leaves the daemon first. */
    private static final int PATIENCE_SECONDS = 5;

    private final Process process;
    private final ClassesCopy classes;
    private final DebugKey key;
    private final DebugOutput output;
    private final Thread reader;
    private final Thread hook;
    private volatile String lastLine = "";

    private PluginJvm(Process process, ClassesCopy classes, DebugKey key, DebugOutput output) {
        this.process = process;
        this.classes = classes;
        this.key = key;
        this.output = output;
        this.reader = new Thread(this::read, "tenon-debug-output");
        this.hook = new Thread(this::end, "tenon-debug-end");
    }

    static PluginJvm start(DebugSettings settings, String mainClass, DebugOutput output) throws IOException {
        ClassesCopy classes = ClassesCopy.of(settings.classes());
        ProcessBuilder builder = new ProcessBuilder(command(settings, classes.folder(), mainClass))
                .directory(settings.folder().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment(settings));
        PluginJvm plugin = new PluginJvm(builder.start(), classes, settings.key(), output);
        plugin.reader.setDaemon(true);
        plugin.reader.start();
        Runtime.getRuntime().addShutdownHook(plugin.hook);
        return plugin;
    }

    static List<String> command(DebugSettings settings, Path classes, String mainClass) {
        List<String> classPath = new ArrayList<>();
        classPath.add(classes.toString());
        classPath.addAll(settings.classPath());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.jdwpPort()
                .ifPresent(port ->
                        command.add("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:" + port));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), mainClass));
        return command;
    }

    /** The key is in the environment, because everybody on the machine can read command lines. */
    private static Map<String, String> environment(DebugSettings settings) {
        return Map.of(
                "INSTALL_METHOD",
                "remote",
                "REMOTE_INSTALL_URL",
                settings.url(),
                DebugKey.OF_THE_PLUGIN,
                settings.key().value());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(Charset.defaultCharset())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String masked = key.mask(line);
                lastLine = masked.startsWith(TENON) ? key.inWordsOfItsSource(masked) : masked;
                output.line(lastLine);
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                output.line("cannot read what the plugin says: " + e.getMessage());
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Returns normally if somebody has ended the plugin; otherwise says what it said last. */
    void explainEnd() throws DebugException, InterruptedException {
        int status = process.waitFor();
        reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        if (!TOLD.contains(status)) {
            throw new DebugException("the plugin ended with status " + status
                    + (lastLine.isEmpty() ? "" : ": " + lastLine.replaceFirst("^" + TENON, "")));
        }
    }

    /** Returns whether the plugin has ended because of its address or key, which no change to its classes corrects. */
    boolean hasWrongSettings() {
        return !process.isAlive() && process.exitValue() == WRONG_SETTINGS;
    }

    private synchronized void end() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            classes.delete();
        } catch (IOException e) {
            output.line("cannot remove " + classes.folder() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the hook runs already
        }
    }
}
