package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.LaunchFolder.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the process once a Java runtime is found. */
class LauncherStartTest {

    @TempDir
    Path temporary;

    private LaunchFolder folder;
    private Path home;

    @BeforeEach
    void makeFolder() throws IOException {
        home = LaunchFolder.fakeHome(temporary.resolve("home"), "17");
        folder = new LaunchFolder(temporary.resolve("a plugin"))
                .with("JAVA_HOME", home.toString())
                .with("TENON_ARCHIVE", "off");
    }

    @Test
    void javaIsThisProcess() throws Exception {
        Result result = folder.run();

        assertThat(result.out().get(0)).isEqualTo("pid " + result.pid());
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void jvmKeepsOffStandardOutputAndStartsThePlugin() throws Exception {
        assertThat(folder.run().arguments())
                .startsWith("-XX:+DisplayVMOutputToStderr")
                .contains("-Xmx64m")
                .endsWith("-cp", folder.root() + "/plugin.jar", "acme.GatewayPlugin");
    }

    @Test
    void moreOptionsAreSplitAsByAShell() throws Exception {
        folder.with("TENON_JAVA_OPTS", "-Da='b c' -Xmx1g");

        assertThat(folder.run().arguments()).containsSubsequence("-Xmx64m", "-Da=b c", "-Xmx1g", "-cp");
    }

    @Test
    void optionsThatCannotBeSplitAreNamed() throws Exception {
        Result result = folder.with("TENON_JAVA_OPTS", "-Da='b").run();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .containsExactly("tenon: TENON_JAVA_OPTS cannot be split as by a shell: No closing quotation");
    }

    @Test
    void heapBeginsNoLargerThanItMayBecome() throws Exception {
        Path main = folder.root().resolve("main.py");
        Files.writeString(main, Files.readString(main).replace("MAX_HEAP_MIB = 64", "MAX_HEAP_MIB = 8"));

        assertThat(folder.run().arguments()).contains("-Xms8m", "-Xmx8m");
    }

    @Test
    void terminationReachesTheJvm() throws Exception {
        LaunchFolder.script(
                home, "#!/bin/sh\ntrap 'echo terminated; exit 7' TERM\necho ready\nwhile :; do /bin/sleep 0.1; done\n");
        Process process = folder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);

        assertThat(out.readLine()).isEqualTo("ready");
        // By its handle, which leaves the streams open.
        process.toHandle().destroy();
        assertThat(out.readLine()).isEqualTo("terminated");
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
    }

    @Test
    void standardInputAndItsEndReachTheJvm() throws Exception {
        LaunchFolder.script(home, "#!/bin/sh\n/bin/cat\necho end\n");
        Process process = folder.start();
        process.outputWriter(StandardCharsets.UTF_8).append("request\n").close();

        assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).containsExactly("request", "end");
    }

    @Test
    void jarsGetTheTimeThatArchivesWereMadeWith() throws Exception {
        folder.with("TENON_ARCHIVE", "").run();

        assertThat(Files.getLastModifiedTime(folder.root().resolve("plugin.jar")))
                .isEqualTo(FileTime.from(Instant.parse("1980-02-01T00:00:00Z")));
    }
}
