package dev.tenon.benchmark.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a plugin is started.
 *
 * @param command the command
 * @param folder the folder in which it runs
 * @param environment what is added to the little that Dify's daemon passes on
 */
record Launch(List<String> command, Path folder, Map<String, String> environment) {

    /** Passed on where they are set; the last one tells Dify's Python SDK where the token tables are. */
    private static final List<String> INHERITED = List.of("HOME", "LANG", "TMPDIR", "TZ", "TIKTOKEN_CACHE_DIR");

    /** Makes a launch; the collections are copied. */
    Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> own = builder.environment();
        own.keySet().retainAll(INHERITED);
        own.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        own.put("INSTALL_METHOD", "local");
        own.putAll(environment);
        return builder.start();
    }
}
