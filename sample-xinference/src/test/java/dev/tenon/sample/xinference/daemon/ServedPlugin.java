package dev.tenon.sample.xinference.daemon;

import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jars of a package, started as a container starts them. */
final class ServedPlugin implements AutoCloseable {

    private static final Pattern SERVING = Pattern.compile("serving (http://\\S+)/invoke");
    private static final long PATIENCE_SECONDS = 60;

    private final Path log;
    private final Process process;

    private ServedPlugin(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    /** Unpacks a package and starts what is in it. */
    static ServedPlugin start(Path file, Path folder) throws Exception {
        PluginPackage.read(file).unpack(folder);
        Path log = folder.resolve("plugin.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "plugin.jar" + File.pathSeparator + "jars/*",
                        XinferencePlugin.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of("INSTALL_METHOD", "serverless", "SERVERLESS_HOST", "127.0.0.1", "SERVERLESS_PORT", "0"));
        return new ServedPlugin(log, builder.start());
    }

    /** Waits until it serves, and returns where. */
    URI endpoint() throws IOException, InterruptedException {
        return URI.create(await(SERVING).group(1));
    }

    /** Waits until it has said something. */
    Matcher await(Pattern words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            Matcher said = words.matcher(log());
            if (said.find()) {
                return said;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no '" + words + "' in " + log());
            }
            Thread.sleep(50);
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
