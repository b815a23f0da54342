package dev.tenon.sample.xinference.demo;

import dev.tenon.sample.xinference.XinferenceProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Shows what the compiler generated from the sample's classes. */
final class GeneratedFiles {

    private GeneratedFiles() {}

    static void show(Screen screen) {
        try {
            Path classes = Path.of(XinferenceProvider.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path sources = classes.resolveSibling("generated-sources");
            screen.title("What the compiler made of five annotated model classes");
            for (Path file : files(classes, ".yaml")) {
                screen.line(classes.relativize(file).toString());
            }
            for (Path file : files(sources, ".java")) {
                screen.line(file.getFileName() + "  (" + lines(file) + " lines)");
            }
            excerpt(screen, classes.resolve("provider/xinference.yaml"), "variable: server_url", 8);
            excerpt(
                    screen,
                    files(sources, "XinferenceLlmSchema.java").get(0),
                    "XinferenceLlmSchema maxTokens(Consumer",
                    5);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void excerpt(Screen screen, Path file, String from, int count) {
        screen.title("… of " + file.getFileName());
        try (Stream<String> lines = Files.lines(file)) {
            List<String> excerpt =
                    lines.dropWhile(line -> !line.contains(from)).limit(count).toList();
            excerpt.forEach(screen::faint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
