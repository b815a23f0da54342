package dev.tenon.cli;

import dev.tenon.declaration.Severity;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.Finding;
import dev.tenon.toolkit.check.FindingText;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.io.PrintStream;

/** Reports as text, a line for each finding, and a count at the end. */
final class TextReports implements Reports {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";

    private final PrintStream out;
    private final boolean colours;
    private int folders;
    private int unreadable;
    private int errors;
    private int warnings;

    TextReports(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    @Override
    public void report(CheckReport report) {
        folders++;
        errors += report.count(Severity.ERROR);
        warnings += report.count(Severity.WARNING);
        for (Finding finding : report.findings()) {
            out.print(colours ? coloured(report, finding) : FindingText.line(report.folder(), finding));
            out.print('\n');
        }
        if (!report.findings().isEmpty()) {
            out.flush();
        }
    }

    private static String coloured(CheckReport report, Finding finding) {
        String colour = finding.severity() == Severity.ERROR ? RED : YELLOW;
        return BOLD + FindingText.place(report.folder(), finding) + RESET + " "
                + colour + FindingText.word(finding.severity()) + ":" + RESET + " "
                + FindingText.text(finding);
    }

    @Override
    public void unreadable(UnreadableFolderException exception) {
        unreadable++;
    }

    @Override
    public void end() {
        out.print(counted(errors, "error") + ", " + counted(warnings, "warning") + " in " + counted(folders, "plugin")
                + (unreadable == 0 ? "" : "; " + unreadable + " could not be read") + "\n");
        out.flush();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
