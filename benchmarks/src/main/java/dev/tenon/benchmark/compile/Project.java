package dev.tenon.benchmark.compile;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project on disk, to be compiled.
 *
 * @param folder where it lies: {@code src} with its sources, {@code gen} and {@code out} with what the last compilation wrote
 * @param classPath the class path
 * @param processorPath the processor path
 */
record Project(Path folder, String classPath, String processorPath) {

    /** Writes the sources of a workload with so many types. */
    static Project write(Workload workload, int types, Path work) throws IOException {
        Path folder = work.resolve(workload.name() + "-" + types);
        Path sources = Files.createDirectories(folder.resolve("src"));
        for (Map.Entry<String, String> each : workload.sources().apply(types).entrySet()) {
            Files.writeString(sources.resolve(each.getKey() + ".java"), each.getValue());
        }
        return new Project(folder, path(workload.api()), path(workload.processor()));
    }

    /** Returns the source files. */
    List<Path> sources() throws IOException {
        return files(folder.resolve("src"), ".java");
    }

    /** Returns the size of the Java files that the last compilation generated, in bytes. */
    long generatedBytes() throws IOException {
        long bytes = 0;
        for (Path each : files(folder.resolve("gen"), ".java")) {
            bytes += Files.size(each);
        }
        return bytes;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Where the classes were loaded from: jars in a packaged build, folders before that. */
    private static String path(List<String> classes) {
        Set<String> path = new LinkedHashSet<>();
        for (String each : classes) {
            path.add(location(each));
        }
        return String.join(File.pathSeparator, path);
    }

    /** Returns where a class was loaded from. */
    static String location(String name) {
        try {
            Class<?> type = Class.forName(name, false, Project.class.getClassLoader());
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(name + " is not on the class path", e);
        }
    }
}
