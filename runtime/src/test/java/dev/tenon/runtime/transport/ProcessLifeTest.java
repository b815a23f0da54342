package dev.tenon.runtime.transport;

import static dev.tenon.runtime.transport.StdioProcessTest.ask;
import static dev.tenon.runtime.transport.StdioProcessTest.command;
import static dev.tenon.runtime.transport.StdioProcessTest.lines;
import static dev.tenon.runtime.transport.StdioProcessTest.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the process depends on: its input, and neither its parent nor the network. */
final class ProcessLifeTest {

    private static final String ALONE = "\"$@\"; exit $?";

    /** The shell between ends at once; the outer one stays, because a process that ended has no streams for Java. */
    private static final String ORPHAN =
            "exec 3<&0 0</dev/null; sh -c '\"$@\" <&3 &' - \"$@\"; exec sleep 60 >/dev/null 2>&1 3<&-";

    @Test
    void waitingForTheLastSessionCostsNoProcessorTime() throws Exception {
        Process process = start(command(), Map.of());
        ask(process, "invoke_llm", "sleep");
        process.getOutputStream().close();
        Thread.sleep(1000);
        Duration before = processorTime(process);
        Thread.sleep(1000);

        assertThat(processorTime(process).minus(before)).isLessThan(Duration.ofMillis(400));
        assertThat(lines(process)).anyMatch(line -> line.contains("\"type\":\"end\""));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aPluginWhoseParentDiedAnswersUntilTheEndOfItsInput() throws Exception {
        Process process = start(within(Stream.of("sh", "-c", ORPHAN, "-")), Map.of());
        try {
            Thread.sleep(500);
            assertAnswers(process);
        } finally {
            process.destroy();
        }
    }

    @Test
    void aPluginUnderTheFirstProcessAnswersUntilTheEndOfItsInput() throws Exception {
        assumeTrue(canIsolate(), "this user may make no namespaces");
        Process process = start(within(Stream.of("unshare", "--pid", "--fork", "sh", "-c", ALONE, "-")), Map.of());

        assertAnswers(process);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void tokensAreCountedWithoutTheNetwork() throws Exception {
        String[] nowhere = {"-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=1"};
        Process process = start(command(nowhere), Map.of());
        ask(process, "get_llm_num_tokens", "hello world");
        process.getOutputStream().close();

        assertThat(lines(process)).anyMatch(line -> line.contains("{\"num_tokens\":9}"));
    }

    private static void assertAnswers(Process process) throws IOException {
        ask(process, "invoke_llm", "slow");
        process.getOutputStream().close();

        assertThat(lines(process))
                .anyMatch(line -> line.contains("but there"))
                .anyMatch(line -> line.contains("\"type\":\"end\""));
    }

    private static List<String> within(Stream<String> shell) {
        return Stream.concat(shell, command().stream()).toList();
    }

    private static boolean canIsolate() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--pid", "--fork", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Duration processorTime(Process process) {
        return process.info().totalCpuDuration().orElseThrow();
    }
}
