package dev.tenon.cli;

import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.PluginCheck;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon check}: judges plugin folders. */
@Command(
        name = "check",
        description = "Tells what Dify would refuse in a plugin's declarations, and what is surely a mistake.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  no errors, at most warnings",
            "  1  errors",
            "  2  wrong arguments, or a folder that cannot be read"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with a manifest.yaml each.")
    private List<Path> folders = List.of();

    @Option(
            names = "--for",
            paramLabel = "PURPOSE",
            converter = Choices.Purposes.class,
            completionCandidates = Choices.Purposes.class,
            description =
                    "What the plugin is meant for: install, debug (attached remotely), sdk (loaded by the Python SDK) or"
                            + " all, the default. What only others refuse is a warning.")
    private Purpose purpose = Purpose.ALL;

    @Option(names = "--warnings-as-errors", description = "Count warnings as errors.")
    private boolean warningsAsErrors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choices.Formats.class,
            completionCandidates = Choices.Formats.class,
            description = "text, the default, or json: an object per folder and line.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Choices.Colors.class,
            completionCandidates = Choices.Colors.class,
            description = "auto, the default: on a terminal; always; or never.")
    private Color color = Color.AUTO;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How reports are written. */
    enum Format {
        TEXT,
        JSON
    }

    /** When reports are coloured. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Override
    public Integer call() {
        Reports reports = format == Format.JSON
                ? new JsonReports(terminal.out())
                : new TextReports(
                        terminal.out(), color == Color.AUTO ? terminal.outIsTerminal() : color == Color.ALWAYS);
        Progress progress = new Progress(terminal, folders.size());
        int exit = ExitCode.CLEAN;
        for (Path folder : folders) {
            progress.next();
            exit = Math.max(exit, check(folder, reports, progress));
        }
        progress.end();
        reports.end();
        return exit;
    }

    private int check(Path folder, Reports reports, Progress progress) {
        CheckReport report;
        try {
            report = PluginCheck.check(folder, purpose);
        } catch (UnreadableFolderException e) {
            progress.end();
            terminal.err().println("tenon: " + e.folder() + ": " + e.reason());
            reports.unreadable(e);
            return ExitCode.UNUSABLE;
        }
        if (warningsAsErrors) {
            report = report.withWarningsAsErrors();
        }
        if (!report.findings().isEmpty()) {
            progress.end();
        }
        reports.report(report);
        return report.isOk() ? ExitCode.CLEAN : ExitCode.ERRORS;
    }
}
