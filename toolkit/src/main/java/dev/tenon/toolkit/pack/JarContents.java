package dev.tenon.toolkit.pack;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a jar needs and has.
 *
 * @param javaVersion the oldest Java that loads its classes, 0 if it has none
 * @param plugins the names of its classes that are plugins, by the interface that generated plugins implement
 */
record JarContents(int javaVersion, List<String> plugins) {

    private static final String PLUGIN = "dev.tenon.runtime.glue.Plugin";

    /**
     * Reads a jar. Classes that a newer Java loads instead of others do not count, nor do module descriptors, which nobody loads
     * from a class path.
     *
     * @throws IOException if it is no jar, or a class in it is none
     */
    static JarContents read(Path jar) throws IOException {
        List<ClassFile> types = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isLoaded(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        types.add(ClassFile.read(in));
                    } catch (IOException e) {
                        throw new IOException(
                                "cannot read " + entry.getName() + " of " + jar + ": " + e.getMessage(), e);
                    }
                }
            }
        }
        return of(types);
    }

    /**
     * Reads a folder of classes as it would be read if it were a jar.
     *
     * @throws IOException if a class in it is none
     */
    static JarContents readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(
                            file -> isLoaded(folder.relativize(file).toString().replace(File.separatorChar, '/')))
                    .sorted()
                    .toList();
        }
        List<ClassFile> types = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                types.add(ClassFile.read(in));
            } catch (IOException e) {
                throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return of(types);
    }

    private static JarContents of(List<ClassFile> types) {
        return new JarContents(
                types.stream().mapToInt(ClassFile::javaVersion).max().orElse(0),
                types.stream()
                        .filter(type -> type.interfaces().contains(PLUGIN))
                        .map(ClassFile::name)
                        .toList());
    }

    private static boolean isLoaded(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }

    /**
     * Returns the only class that can be started.
     *
     * @param place where the classes are, for the message
     * @throws PackagingException if there is none, or several
     */
    String mainClass(Path place) throws PackagingException {
        if (plugins.size() == 1) {
            return plugins.get(0);
        }
        throw new PackagingException(
                plugins.isEmpty()
                        ? "there is no plugin in " + place
                                + ": no class was generated from a @ModelProvider; name the class to start as"
                                + " the main class if it is another one"
                        : "there are several plugins in " + place + ": name one of " + plugins + " as the main class");
    }
}
