package dev.tenon.toolkit.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.check.CheckReport;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a developer sees. */
final class Said implements DebugOutput {

    private final StringBuilder all = new StringBuilder();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private int findings;

    @Override
    public synchronized void line(String line) {
        all.append(line).append('\n');
        lines.add(line);
    }

    @Override
    public synchronized void report(CheckReport report) {
        findings += report.findings().size();
    }

    synchronized String all() {
        return all.toString();
    }

    synchronized int findings() {
        return findings;
    }

    /** Waits for a line with the text, after those that were waited for already. */
    void await(String text) throws InterruptedException {
        String line = "";
        while (line != null && !line.contains(text)) {
            line = lines.poll(60, TimeUnit.SECONDS);
        }
        assertThat(line).as("'%s' in %s", text, all()).isNotNull();
    }
}
