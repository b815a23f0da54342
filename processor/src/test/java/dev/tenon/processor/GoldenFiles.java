package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares outputs with the files of a folder; {@code -Dtenon.goldens=update} rewrites the folder instead. */
public final class GoldenFiles {

    private static final Path ROOT = Path.of("src/test/resources/goldens");

    private GoldenFiles() {}

    /** Compares the contents of files, by their names, with the folder of the given name. */
    public static void check(String name, Map<String, String> actual) throws IOException {
        Path folder = ROOT.resolve(name);
        if ("update".equals(System.getProperty("tenon.goldens"))) {
            deleteFiles(folder);
            for (Map.Entry<String, String> each : actual.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
        }
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                expected.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static void deleteFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
    }
}
