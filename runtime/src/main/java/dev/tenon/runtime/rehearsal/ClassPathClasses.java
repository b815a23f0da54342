package dev.tenon.runtime.rehearsal;

import java.io.File;
import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Loads the classes of jars without initializing them, so that no code of theirs runs. */
final class ClassPathClasses {

    private static final String SUFFIX = ".class";

    private ClassPathClasses() {}

    /**
     * Loads every class of the jars on a class path that can be loaded.
     *
     * @return how many
     * @throws IOException if a jar cannot be read
     */
    static long load(String classPath) throws IOException {
        long loaded = 0;
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                try (JarFile jar = new JarFile(entry)) {
                    loaded += jar.stream()
                            .map(JarEntry::getName)
                            .filter(ClassPathClasses::isClass)
                            .filter(ClassPathClasses::loads)
                            .count();
                }
            }
        }
        return loaded;
    }

    private static boolean isClass(String file) {
        return file.endsWith(SUFFIX) && !file.startsWith("META-INF/") && !file.endsWith("-info.class");
    }

    private static boolean loads(String file) {
        String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // it is for something that is not there
        }
    }
}
