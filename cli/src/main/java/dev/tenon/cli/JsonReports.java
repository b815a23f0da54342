package dev.tenon.cli;

import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.ReportJson;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.io.PrintStream;

/** Reports as JSON, a line for each folder. */
final class JsonReports implements Reports {

    private final PrintStream out;

    JsonReports(PrintStream out) {
        this.out = out;
    }

    @Override
    public void report(CheckReport report) {
        out.print(ReportJson.line(report) + "\n");
    }

    @Override
    public void unreadable(UnreadableFolderException exception) {
        report(CheckReport.unreadable(exception));
    }

    @Override
    public void end() {
        out.flush();
    }
}
