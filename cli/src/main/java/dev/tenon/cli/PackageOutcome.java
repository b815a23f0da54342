package dev.tenon.cli;

import dev.tenon.toolkit.pack.PackageReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What commands that read or write packages say at their end. */
final class PackageOutcome {

    private PackageOutcome() {}

    /** Prints what is wrong with a package, and where it is if it was written; returns the exit code. */
    static int print(Terminal terminal, PackageReport report) {
        new TextReports(terminal.out(), terminal.outIsTerminal()).report(report.check());
        if (!report.isWritten()) {
            terminal.err().println("tenon: " + report.file() + " was not written");
            return ExitCode.ERRORS;
        }
        terminal.out().print(report.file() + "\n" + report.uniqueIdentifier() + "\n");
        return ExitCode.CLEAN;
    }

    /** Says why a command cannot do its work. */
    static int unusable(Terminal terminal, @Nullable String reason) {
        terminal.err().println("tenon: " + reason);
        return ExitCode.UNUSABLE;
    }

    /** Says which file cannot be read or written, and why. */
    static int unusable(Terminal terminal, IOException exception) {
        String message = exception.getMessage();
        if (exception instanceof NoSuchFileException) {
            return unusable(terminal, message + ": no such file");
        }
        return unusable(
                terminal,
                exception instanceof FileAlreadyExistsException ? message + ": the file exists already" : message);
    }
}
