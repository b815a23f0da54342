package dev.tenon.toolkit.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Modules as they are expected, folders of real files. {@code -Dtenon.goldens=update} rewrites them. */
public final class Goldens {

    private Goldens() {}

    /** Returns the files of a folder by their paths; where goldens are rewritten, after the texts have been put there. */
    public static Map<String, String> expected(Path folder, Map<String, String> texts) throws IOException {
        if ("update".equals(System.getProperty("tenon.goldens"))) {
            for (Map.Entry<String, String> each : texts.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
        }
        Map<String, String> goldens = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                goldens.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return goldens;
    }
}
