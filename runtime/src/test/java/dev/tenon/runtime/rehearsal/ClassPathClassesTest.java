package dev.tenon.runtime.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassPathClassesTest {

    @TempDir
    private Path folder;

    @Test
    void classesAreLoadedAndNoneIsInitialized() throws Exception {
        Path jar = jar(
                Telling.class.getName().replace('.', '/') + ".class", "a.txt", "module-info.class", "no/Such.class");

        assertThat(ClassPathClasses.load(folder + File.pathSeparator + jar)).isEqualTo(1);
        assertThat(System.getProperty(Telling.TOLD)).isNull();
    }

    @Test
    void aJarThatIsNotThereIsTold() {
        assertThatThrownBy(
                        () -> ClassPathClasses.load(folder.resolve("none.jar").toString()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path jar(String... names) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                out.putNextEntry(new JarEntry(name));
                try (InputStream content = getClass().getResourceAsStream("/" + name)) {
                    if (content != null) {
                        content.transferTo(out);
                    }
                }
            }
        }
        return jar;
    }

    /** Tells that it was initialized. */
    static final class Telling {

        static final String TOLD = "tenon.test.initialized";

        static {
            System.setProperty(TOLD, "yes");
        }

        private Telling() {}
    }
}
