package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares files with those that are kept in the project; {@code -Dtenon.goldens=update} writes them anew. */
final class Goldens {

    private static final Path FOLDER = Path.of("src/test/resources/goldens");

    private Goldens() {}

    static void check(Class<?> test, String plugin, List<JavaFile> files) throws IOException {
        Path folder = FOLDER.resolve(test.getSimpleName()).resolve(plugin);
        Files.createDirectories(folder);
        if ("update".equals(System.getProperty("tenon.goldens"))) {
            for (String stale : names(folder)) {
                Files.delete(folder.resolve(stale));
            }
            for (JavaFile file : files) {
                Files.writeString(folder.resolve(name(file)), file.toString());
            }
        }
        assertThat(names(folder)).isEqualTo(files.stream().map(Goldens::name).collect(Collectors.toSet()));
        for (JavaFile file : files) {
            assertThat(file.toString()).as(name(file)).isEqualTo(Files.readString(folder.resolve(name(file))));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static String name(JavaFile file) {
        return file.typeSpec().name() + ".java";
    }
}
