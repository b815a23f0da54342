package dev.tenon.benchmark.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured.
 *
 * @param effort how much
 * @param groups which measures
 * @param jdks the Java runtimes
 * @param plugin the package of the sample
 * @param archive whether it is measured with its archive of classes, for which it has to be started before
 * @param python the Python that starts the plugins
 * @param pythonPlugin the folder of a Python plugin that declares the same
 */
record Settings(
        Effort effort,
        Set<Group> groups,
        List<Jdk> jdks,
        Path plugin,
        boolean archive,
        String python,
        Optional<Path> pythonPlugin) {

    /** Makes settings; the collections are copied. */
    Settings {
        groups = Set.copyOf(groups);
        jdks = List.copyOf(jdks);
    }

    /**
     * Reads the properties {@code benchmark.…} that {@code docs/performance.md} lists.
     *
     * @throws IllegalArgumentException if one of them is wrong
     */
    static Settings ofProperties() throws IOException {
        String python = property("python", "python3");
        Optional<Path> pythonPlugin = Optional.of(property("python.plugin", ""))
                .filter(each -> !each.isEmpty())
                .map(Path::of);
        if (pythonPlugin.isPresent()
                && !pythonPlugin.get().resolve("main.py").toFile().isFile()) {
            throw new IllegalArgumentException(
                    "-Dbenchmark.python.plugin must be a folder with main.py, found " + pythonPlugin.get());
        }
        List<Jdk> jdks = new ArrayList<>();
        for (String home :
                property("jdk", System.getProperty("java.home")).split("[," + File.pathSeparator + "]", -1)) {
            jdks.add(Jdk.of(Path.of(home)));
        }
        return new Settings(
                Effort.FULL.withRepeats(number("repeat", Effort.FULL.repeats())).withSoak(number("soak", (int)
                        Effort.FULL.soakSeconds())),
                Group.parse(property("groups", "all")),
                jdks,
                Path.of(property("package", "")),
                true,
                python,
                pythonPlugin);
    }

    private static int number(String name, int normal) {
        String text = property(name, String.valueOf(normal));
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "-Dbenchmark." + name + " must be a number from 1 to 99999, found '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static String property(String name, String normal) {
        String value = System.getProperty("benchmark." + name, "");
        return value.isEmpty() ? normal : value;
    }
}
