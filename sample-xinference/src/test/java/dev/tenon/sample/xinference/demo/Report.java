package dev.tenon.sample.xinference.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was tried, how it ended and how long it took. */
final class Report {

    private final Screen screen;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String what, String result, boolean well, long millis) {}

    Report(Screen screen) {
        this.screen = screen;
    }

    /** Something to try; what it returns is shown as its result. */
    interface Step {
        String run() throws Exception;
    }

    void step(String what, Step step) {
        long started = System.nanoTime();
        try {
            rows.add(new Row(what, step.run(), true, (System.nanoTime() - started) / 1_000_000));
        } catch (Exception | AssertionError e) {
            failed(what, e);
        }
    }

    void failed(String what, Throwable e) {
        rows.add(new Row(what, String.valueOf(e.getMessage()), false, 0));
        screen.line(screen.bad(what + " failed: " + e.getMessage()));
    }

    boolean allWell() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::well);
    }

    void print() {
        screen.title("In short");
        int width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        for (Row row : rows) {
            String result = row.result().length() > 60 ? row.result().substring(0, 60) + "…" : row.result();
            String mark = row.well() ? screen.good("ok    ") : screen.bad("FAILED");
            screen.line(String.format(
                    Locale.ROOT, "%-" + width + "s  %s  %6d ms  %s", row.what(), mark, row.millis(), result));
        }
        screen.newLine();
    }
}
