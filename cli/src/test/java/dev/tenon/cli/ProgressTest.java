package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line for somebody who waits. */
final class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND / 2);

    @Test
    void appearsAfterASecondAndGoesAway() {
        Progress progress = progress(true);
        progress.next();
        assertThat(written.toString(UTF_8)).isEmpty();
        clock.addAndGet(SECOND);
        progress.next();
        progress.next();
        assertThat(written.toString(UTF_8)).isEqualTo("\r\u001b[Kchecking 2 of 9");
        progress.end();
        progress.end();
        assertThat(written.toString(UTF_8)).isEqualTo("\r\u001b[Kchecking 2 of 9\r\u001b[K");
    }

    @Test
    void isNotWrittenToFiles() {
        Progress progress = progress(false);
        clock.addAndGet(5 * SECOND);
        progress.next();
        progress.end();
        assertThat(written.toString(UTF_8)).isEmpty();
    }

    private Progress progress(boolean terminal) {
        PrintStream err = new PrintStream(written, true, UTF_8);
        return new Progress(new Terminal(err, err, terminal, terminal), 9, clock::get);
    }
}
