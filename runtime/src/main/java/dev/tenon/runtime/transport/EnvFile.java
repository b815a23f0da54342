package dev.tenon.runtime.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .env} file: values for variables that the environment lacks, one {@code KEY=value} a line. */
public final class EnvFile {

    private static final Pattern LINE = Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*"
            + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<plain>.*?))\\s*(?:(?<=\\s|[\"'])#.*)?");

    private EnvFile() {}

    /**
     * Returns the environment with what the file adds; the environment alone if there is no such file.
     *
     * @throws StartException if the file cannot be read or a line of it is neither empty, a comment nor an assignment
     */
    public static Map<String, String> complete(Map<String, String> environment, Path file) throws StartException {
        if (!Files.isRegularFile(file)) {
            return environment;
        }
        Map<String, String> complete = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    add(line, number, file, complete);
                }
            }
        } catch (IOException e) {
            throw new StartException("cannot read " + file.toAbsolutePath() + ": " + e);
        }
        complete.putAll(environment);
        return complete;
    }

    private static void add(String line, int number, Path file, Map<String, String> values) throws StartException {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            // The line may hold a key: it is not shown.
            throw new StartException(file.toAbsolutePath() + ":" + number + ": expected KEY=value or # and a comment");
        }
        for (String style : new String[] {"double", "single", "plain"}) {
            if (matcher.group(style) != null) {
                values.put(matcher.group(1), matcher.group(style));
            }
        }
    }
}
