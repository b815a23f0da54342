package dev.tenon.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static final String PATH = "/usr/local/bin:/usr/bin:/bin";

    /** Makes a launch; the collections are copied. */
    Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    Process start() throws IOException {
        List<String> found = new ArrayList<>(command);
        found.set(0, onPath(command.get(0)));
        ProcessBuilder builder = new ProcessBuilder(found).directory(folder.toFile());
        Map<String, String> own = builder.environment();
        own.keySet().retainAll(INHERITED);
        own.put("PATH", PATH);
        own.put("INSTALL_METHOD", "local");
        own.putAll(environment);
        return builder.start();
    }

    /** The system would look on the path of this JVM, where something slower may stand before. */
    private static String onPath(String program) {
        return Stream.of(PATH.split(":", -1))
                .map(each -> Path.of(each, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(program);
    }
}
