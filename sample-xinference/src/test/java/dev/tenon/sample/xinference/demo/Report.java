package dev.tenon.sample.xinference.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was tried, how it ended and how long it took. */
final class Report {

    private final Screen screen;
    private final List<Row> rows = new ArrayList<>();

    private enum Outcome {
        WELL,
        FAILED,
        LEFT_OUT
    }

    private record Row(String what, String result, Outcome outcome, long millis) {}

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
            rows.add(new Row(what, step.run(), Outcome.WELL, (System.nanoTime() - started) / 1_000_000));
        } catch (Exception | AssertionError e) {
            failed(what, e);
        }
    }

    void failed(String what, Throwable e) {
        rows.add(new Row(what, String.valueOf(e.getMessage()), Outcome.FAILED, 0));
        screen.line(screen.bad(what + " failed: " + e.getMessage()));
    }

    void leftOut(String what, String why) {
        rows.add(new Row(what, why, Outcome.LEFT_OUT, 0));
    }

    boolean allWell() {
        return !rows.isEmpty() && rows.stream().noneMatch(row -> row.outcome() == Outcome.FAILED);
    }

    void print() {
        screen.title("In short");
        int width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        for (Row row : rows) {
            String result = row.result().length() > 60 ? row.result().substring(0, 60) + "…" : row.result();
            String mark = switch (row.outcome()) {
                case WELL -> screen.good("ok    ");
                case FAILED -> screen.bad("FAILED");
                case LEFT_OUT -> "-     ";
            };
            String time =
                    row.outcome() == Outcome.WELL ? String.format(Locale.ROOT, "%6d ms", row.millis()) : " ".repeat(9);
            screen.line(String.format(Locale.ROOT, "%-" + width + "s  %s  %s  %s", row.what(), mark, time, result));
        }
        screen.newLine();
    }
}
