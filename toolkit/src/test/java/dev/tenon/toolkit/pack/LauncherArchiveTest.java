package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.LaunchFolder.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, with the Java that runs this test. */
class LauncherArchiveTest {

    private static final boolean AOT = Runtime.version().feature() >= 25;

    /** With these the JVM does not start when it cannot use the archive. */
    private static final String STRICT = AOT ? "-XX:AOTMode=on" : "-Xshare:on";

    @TempDir
    Path temporary;

    private LaunchFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new LaunchFolder(temporary.resolve("a plugin"), Told.class.getName(), 0)
                .with("JAVA_HOME", System.getProperty("java.home"));
        try (ZipOutputStream jar =
                        new ZipOutputStream(Files.newOutputStream(folder.root().resolve("plugin.jar")));
                InputStream type = Told.class.getResourceAsStream("LauncherArchiveTest$Told.class")) {
            jar.putNextEntry(new ZipEntry(Told.class.getName().replace('.', '/') + ".class"));
            type.transferTo(jar);
        }
    }

    @Test
    void firstStartMakesItAndTheNextOneUsesIt() throws Exception {
        Result first = folder.run();
        assertThat(first.out())
                .hasSize(1)
                .allMatch(line -> !line.contains("SharedArchiveFile") && !line.contains("AOT"));
        Path archive = awaitArchive();

        Result second = folder.with("TENON_JAVA_OPTS", STRICT).run();
        assertThat(second.out()).singleElement().asString().contains(archive.toString());
        assertThat(second.err()).isEmpty();
    }

    @Test
    void jarsAreUnpackedAnewAndItIsStillUsed() throws Exception {
        folder.run();
        awaitArchive();
        Files.setLastModifiedTime(
                folder.root().resolve("plugin.jar"),
                java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));

        assertThat(folder.with("TENON_JAVA_OPTS", STRICT).run().status()).isZero();
    }

    @Test
    void twoStartsAtOnceLeaveOneArchive() throws Exception {
        Process one = folder.start();
        Process other = folder.start();
        one.getOutputStream().close();
        other.getOutputStream().close();
        assertThat(one.waitFor(30, TimeUnit.SECONDS) && other.waitFor(30, TimeUnit.SECONDS))
                .isTrue();

        awaitArchive();
        assertThat(folder.with("TENON_JAVA_OPTS", STRICT).run().status()).isZero();
    }

    @Test
    void damagedArchiveIsPassedOverInSilence() throws Exception {
        folder.run();
        Path archive = awaitArchive();
        replace(archive, new byte[(int) Files.size(archive)]);
        Result result = folder.run();

        assertThat(result.status()).isZero();
        assertThat(result.out()).singleElement().asString().contains(archive.toString());
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tornArchiveIsNotGivenToTheJvmAndReplaced() throws Exception {
        folder.run();
        Path torn = awaitArchive();
        replace(torn, Arrays.copyOf(Files.readAllBytes(torn), (int) Files.size(torn) / 2));
        Result result = folder.run();

        assertThat(result.status()).isZero();
        assertThat(result.out()).singleElement().asString().doesNotContain(".classes-");
        awaitArchive();
        assertThat(folder.with("TENON_JAVA_OPTS", STRICT).run().status()).isZero();
    }

    @Test
    void jvmThatDiesLeavesNoArchive() throws Exception {
        Path home = LaunchFolder.fakeHome(temporary.resolve("home"), "17");
        Path calls = temporary.resolve("calls");
        LaunchFolder.script(home, """
                #!/bin/sh
                for argument in "$@"; do
                  case "$argument" in
                    -XX:ArchiveClassesAtExit=*) echo torn > "${argument#*=}"; echo call >> CALLS; exit 1;;
                  esac
                done
                """.replace("CALLS", calls.toString()));
        folder.with("JAVA_HOME", home.toString()).run();
        awaitLines(calls, 1);
        assertThat(archives()).isEmpty();

        folder.run();
        awaitLines(calls, 2);
        assertThat(archives()).isEmpty();
    }

    @Test
    void startsAtOnceMakeOneArchive() throws Exception {
        Path home = LaunchFolder.fakeHome(temporary.resolve("home"), "17");
        Path calls = temporary.resolve("calls");
        LaunchFolder.script(home, """
                #!/bin/sh
                for argument in "$@"; do
                  case "$argument" in
                    -XX:ArchiveClassesAtExit=*) echo call >> CALLS; /bin/sleep 2;;
                  esac
                done
                """.replace("CALLS", calls.toString()));
        folder.with("JAVA_HOME", home.toString());
        for (int i = 0; i < 4; i++) {
            folder.run();
        }

        awaitArchive();
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void runtimeThatMakesNoneIsAskedOnce() throws Exception {
        Path home = LaunchFolder.fakeHome(temporary.resolve("home"), "17");
        folder.with("JAVA_HOME", home.toString()).run();
        Path archive = awaitArchive();

        assertThat(archive).isEmptyFile();
        assertThat(folder.run().arguments()).noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    }

    /** Up to Java 24 jlink leaves out the archive of the JDK's own classes; the image may be anybody's, and stays as it is. */
    @Test
    void imageOfJlinkGetsOneToo() throws Exception {
        Path image = temporary.resolve("image");
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        assertThat(jlink.run(System.out, System.err, "--add-modules", "java.base", "--output", image.toString()))
                .isZero();
        Set<Path> before = files(image);
        folder.with("JAVA_HOME", image.toString()).run();
        Path archive = awaitArchive();

        Result result = folder.with("TENON_JAVA_OPTS", STRICT).run();
        assertThat(result.out())
                .as(String.join("\n", result.err()))
                .singleElement()
                .asString()
                .contains(archive.toString());
        assertThat(files(image)).isEqualTo(before);
        assertThat(folder.root()).isDirectoryNotContaining("glob:**part");
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** The JVM makes archives that cannot be written to. */
    private static void replace(Path archive, byte[] content) throws IOException {
        Files.delete(archive);
        Files.write(archive, content);
    }

    private static void awaitLines(Path file, int lines) throws IOException, InterruptedException {
        for (int i = 0;
                i < 300 && (!Files.exists(file) || Files.readAllLines(file).size() < lines);
                i++) {
            Thread.sleep(100);
        }
        Thread.sleep(300);
        assertThat(Files.readAllLines(file)).hasSize(lines);
    }

    /** Waits for a whole archive, and for those that are still being made. */
    private Path awaitArchive() throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            List<Path> found = archives();
            if (found.size() == 1 && isWhole(found.get(0))) {
                return found.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive within a minute: " + archives());
    }

    private static boolean isWhole(Path archive) throws IOException {
        return archive.toString().endsWith("-" + Long.toHexString(Files.size(archive)));
    }

    /** Returns the archives, whole or torn. */
    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.root())) {
            return files.filter(file -> file.getFileName().toString().matches("\\.classes(-[0-9a-f]+){4}"))
                    .toList();
        }
    }

    /** A program that tells how it was started. */
    static final class Told {

        private Told() {}

        public static void main(String[] arguments) throws IOException {
            System.in.readAllBytes();
            String commandLine = ProcessHandle.current().info().commandLine().orElse("?");
            System.out.write((commandLine + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
