package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon package} and {@code tenon run} as processes, with the class output of a Java plugin that was built by javac alone. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class JavaPluginCommandsTest {

    private static final String REQUEST = "{\"session_id\":\"s-1\",\"event\":\"request\",\"data\":{\"type\":\"model\","
            + "\"action\":\"invoke_moderation\",\"provider\":\"tiny\",\"model_type\":\"moderation\",\"model\":\"m\","
            + "\"credentials\":{},\"text\":\"that is bad\",\"user_id\":\"u\"}}\n";

    @TempDir
    private static Path temporary;

    private static PlainBuild build;

    @BeforeAll
    static void build() throws Exception {
        build = PlainBuild.in(temporary.resolve("project"), "UTC", false);
    }

    @Test
    void packsTheClassOutput() throws Exception {
        Run run = tenon(build.folder(), "UTC", "", "package", "classes", "--class-path=lib/*", "--heap=64");

        Path target = build.folder().resolve("tiny-0.1.0.difypkg");
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.out()).startsWith(target + "\nacme/tiny:0.1.0@");
        assertThat(PluginPackage.read(target).files())
                .extracting(PackageFile::name)
                .containsExactly(
                        "README.md",
                        "_assets/icon.svg",
                        "jars/0.jar",
                        "jars/1.jar",
                        "jars/2.jar",
                        "jars/3.jar",
                        "jars/4.jar",
                        "main.py",
                        "manifest.yaml",
                        "plugin.jar",
                        "provider/tiny.yaml",
                        "requirements.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Dify runs plugins on Unix only, and so does the launcher")
    void runsTheClassOutputAsDifyDoes() throws Exception {
        Run run = tenon(build.folder(), "UTC", REQUEST, "run", "classes", "--class-path=lib/*");

        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.out()).contains("\"session_id\":\"s-1\"", "\"result\":true", "\"type\":\"end\"");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Dify runs plugins on Unix only, and so does the launcher")
    void pluginThatFailsIsAnError() throws Exception {
        Run run = tenon(build.folder(), "UTC", "", "run", "classes", "--class-path=lib/*", "--main-class=acme.Nowhere");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("acme.Nowhere").endsWith("tenon: the plugin ended with status 1\n");
    }

    @Test
    void twoBuildsGiveOnePackage() throws Exception {
        PlainBuild other = PlainBuild.in(temporary.resolve("elsewhere/other"), "Asia/Tokyo", true);
        copyBackwards(other.classes(), other.folder().resolve("copied"));
        Path one = temporary.resolve("one.difypkg");
        Path two = temporary.resolve("two.difypkg");

        Run first = tenon(
                build.folder(), "America/Los_Angeles", "", "package", "classes", "--class-path=lib/*", "-o", one + "");
        Run second = tenon(other.folder(), "Asia/Tokyo", "", "package", "copied", "--class-path=lib/*", "-o", two + "");

        assertThat(first.exit()).as(first.toString()).isZero();
        assertThat(second.exit()).as(second.toString()).isZero();
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void classPathThatIsNone() {
        String classes = build.classes().toString();

        assertThat(Run.of("package", classes, "--class-path=nowhere.jar"))
                .isEqualTo(new Run(2, "", "tenon: 'nowhere.jar' of the class path is no jar\n"));
        assertThat(Run.of("package", classes, "--class-path=nowhere/*"))
                .isEqualTo(new Run(2, "", "tenon: nowhere: no such file\n"));
        assertThat(Run.of("package", classes, "--heap=64").err()).contains("Missing required argument", "--class-path");
        assertThat(Run.of("package", "nowhere", "--class-path=" + build.folder() + "/lib/*"))
                .isEqualTo(new Run(2, "", "tenon: nowhere is no folder\n"));
    }

    @Test
    void classOutputWithoutAPlugin() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));

        assertThat(Run.of("package", empty.toString(), "--class-path=" + build.folder() + "/lib/*")
                        .err())
                .startsWith("tenon: there is no plugin in " + empty + ":");
    }

    /** Folders list their files in the order in which these were made, as far as file systems do that; and other times. */
    private static void copyBackwards(Path source, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            Path copy = target.resolve(source.relativize(files.get(i)).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(files.get(i), copy);
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }
    }

    private static Run tenon(Path folder, String zone, String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tenon.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Path err = Files.createTempFile(temporary, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("TZ", zone);
        builder.environment().put("TENON_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TENON_ARCHIVE", "off");
        Process process = builder.start();
        process.outputWriter(UTF_8).append(input).close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }
}
