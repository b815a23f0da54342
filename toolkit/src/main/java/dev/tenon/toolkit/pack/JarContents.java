package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        int javaVersion = 0;
        List<String> plugins = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!name.endsWith(".class") || name.startsWith("META-INF/") || name.endsWith("module-info.class")) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    ClassFile type = ClassFile.read(in);
                    javaVersion = Math.max(javaVersion, type.javaVersion());
                    if (type.interfaces().contains(PLUGIN)) {
                        plugins.add(type.name());
                    }
                } catch (IOException e) {
                    throw new IOException("cannot read " + name + " of " + jar + ": " + e.getMessage(), e);
                }
            }
        }
        return new JarContents(javaVersion, List.copyOf(plugins));
    }
}
