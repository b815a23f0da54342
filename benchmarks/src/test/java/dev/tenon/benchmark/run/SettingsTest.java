package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {

    private static final String[] PROPERTIES = {"groups", "repeat", "soak", "jdk", "python", "python.plugin"};

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        for (String each : PROPERTIES) {
            System.clearProperty("benchmark." + each);
        }
    }

    @Test
    void whatIsNotSaidIsNormal() throws Exception {
        System.setProperty("benchmark.jdk", "");
        Settings settings = Settings.ofProperties();

        assertThat(settings.effort()).isEqualTo(Effort.FULL);
        assertThat(settings.groups()).containsExactlyInAnyOrder(Group.values());
        assertThat(settings.jdks()).containsExactly(Jdk.of(Path.of(System.getProperty("java.home"))));
        assertThat(settings.python()).isEqualTo("python3");
        assertThat(settings.pythonPlugin()).isEmpty();
    }

    @Test
    void everythingCanBeSaid() throws Exception {
        Files.createFile(folder.resolve("main.py"));
        String jdk = System.getProperty("java.home");
        System.setProperty("benchmark.groups", "idle");
        System.setProperty("benchmark.repeat", "7");
        System.setProperty("benchmark.soak", "600");
        System.setProperty("benchmark.jdk", jdk + "," + jdk);
        System.setProperty("benchmark.python", "/opt/python");
        System.setProperty("benchmark.python.plugin", folder.toString());
        Settings settings = Settings.ofProperties();

        assertThat(settings.effort()).isEqualTo(Effort.FULL.withRepeats(7).withSoak(600));
        assertThat(settings.groups()).containsExactly(Group.IDLE);
        assertThat(settings.jdks()).hasSize(2);
        assertThat(settings.python()).isEqualTo("/opt/python");
        assertThat(settings.pythonPlugin()).isEqualTo(Optional.of(folder));
    }

    @Test
    void wrongValuesAreRefused() {
        refused("repeat", "0", "-Dbenchmark.repeat must be a number from 1 to 99999, found '0'");
        refused("soak", "a minute", "-Dbenchmark.soak must be a number from 1 to 99999, found 'a minute'");
        refused(
                "jdk",
                folder.toString(),
                "-Dbenchmark.jdk must be folders with bin/java and the file release, found " + folder);
        refused(
                "python.plugin",
                folder.toString(),
                "-Dbenchmark.python.plugin must be a folder with main.py, found " + folder);
    }

    private void refused(String property, String value, String message) {
        System.setProperty("benchmark." + property, value);
        assertThatThrownBy(Settings::ofProperties)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        forget();
    }

    @Test
    void aPackageThatIsNotThereIsNamed() {
        Path file = folder.resolve("none.difypkg");
        assertThatThrownBy(() -> UnpackedPlugin.of(file, folder.resolve("plugin")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no package " + file)
                .hasMessageContaining("-Dbenchmark.package=FILE");
    }
}
