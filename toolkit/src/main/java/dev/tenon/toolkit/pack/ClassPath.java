package dev.tenon.toolkit.pack;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.PackageCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The jars of a plugin, by their names in the package. They stay as they are, instead of being merged into one: a JVM with an archive
 * of classes starts as fast, and nothing of a library has to be rewritten.
 */
final class ClassPath {

    private static final String PLUGIN_JAR = "plugin.jar";
    private static final String FOLDER = "jars/";
    private static final int OLDEST_JAVA = 17;

    private final Path pluginJar;
    private final JarContents plugin;
    private final Map<String, Path> jars = new LinkedHashMap<>();
    private final Map<String, JarContents> contents = new LinkedHashMap<>();

    /** Reads the jar of a plugin and its libraries. */
    ClassPath(Path pluginJar, List<Path> libraries) throws IOException {
        this.pluginJar = pluginJar;
        this.plugin = add(PLUGIN_JAR, pluginJar);
        for (Path library : libraries) {
            add(freeName(library.getFileName().toString()), library);
        }
    }

    private JarContents add(String name, Path jar) throws IOException {
        JarContents read = JarContents.read(jar);
        jars.put(name, jar);
        contents.put(name, read);
        return read;
    }

    /** Two libraries of different groups may have files of one name. */
    private String freeName(String file) {
        String name = FOLDER + file;
        for (int i = 2; jars.containsKey(name); i++) {
            name = FOLDER + i + "-" + file;
        }
        return name;
    }

    /** Returns the names in the order of the class path. */
    List<String> names() {
        return List.copyOf(jars.keySet());
    }

    /** Returns the jars as files of a package. */
    List<PackageFile> files() throws IOException {
        List<PackageFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            files.add(PackageFile.of(jar.getKey(), jar.getValue()));
        }
        return files;
    }

    /** Returns the only class of the plugin's jar that can be started. */
    String mainClass() throws PackagingException {
        return plugin.mainClass(pluginJar);
    }

    /** Returns the oldest Java that loads every class, at least the one that Tenon itself needs. */
    int javaVersion() {
        return contents.values().stream().mapToInt(JarContents::javaVersion).reduce(OLDEST_JAVA, Math::max);
    }

    /** Returns the jars that a Java version does not load. */
    List<Located> tooNewFor(int javaVersion) {
        List<Located> violations = new ArrayList<>();
        contents.forEach((name, jar) -> {
            if (jar.javaVersion() > javaVersion) {
                violations.add(new Located(
                        name,
                        Position.START,
                        Violation.of(PackageCode.CLASS_VERSION, "", name, jar.javaVersion(), javaVersion)));
            }
        });
        return violations;
    }
}
