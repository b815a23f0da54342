package dev.tenon.it.conformance;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder with the recordings. */
final class Recordings {

    private Recordings() {}

    /** Returns a file or folder below {@code golden}; it must exist. */
    static Path golden(String path) {
        return file("golden/" + path);
    }

    /** Returns the folder of a real provider; it must exist. */
    static Path corpus(String provider) {
        return file("corpus/" + provider);
    }

    private static Path file(String path) {
        String folder = System.getProperty("conformance.dir");
        if (folder == null) {
            throw new IllegalStateException("run with -Pconformance, and -Dconformance.dir=FOLDER if it is elsewhere");
        }
        Path file = Path.of(folder).resolve(path).toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            throw new IllegalStateException("no recordings at " + file);
        }
        return file;
    }

    /** Returns the JSON objects of a file with one in each line. */
    static List<Map<String, @Nullable Object>> jsonLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Json::parseObject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of a folder whose names end as given, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
