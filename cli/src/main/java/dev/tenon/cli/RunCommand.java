package dev.tenon.cli;

import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.PackageRun;
import dev.tenon.toolkit.pack.PackagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon run}: starts a package as Dify does. */
@Command(
        name = "run",
        description =
                "Unpacks a package and starts it as Dify does. What is typed is read as a request; it ends with the input.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the plugin ended by itself",
            "  1  it failed, or Dify would refuse the package",
            "  2  wrong arguments, or a package that cannot be read"
        })
final class RunCommand implements Callable<Integer> {

    private static final String FOLDER = "tenon-run";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PACKAGE",
            description = "A .difypkg; with --class-path the class output of a Java plugin.")
    private Path file = Path.of("");

    @Option(
            names = "--python",
            paramLabel = "PROGRAM",
            description = "The Python in which it is started, python3 unless it is named; it needs no packages.")
    private String python = "python3";

    @ArgGroup(exclusive = false, heading = "%nFor a Java plugin that is not packed yet:%n")
    private @Nullable JavaPluginOptions java;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = file.toAbsolutePath().normalize().resolveSibling(FOLDER);
        try {
            Path packed = file;
            if (java != null) {
                PackageReport report = java.pack(file, folder);
                if (!report.isWritten()) {
                    return PackageOutcome.print(terminal, report);
                }
                packed = report.file();
            }
            int status = PackageRun.run(packed, folder, python);
            if (status != 0) {
                terminal.err().println("tenon: the plugin ended with status " + status);
            }
            return status == 0 ? ExitCode.CLEAN : ExitCode.ERRORS;
        } catch (PackagingException e) {
            return PackageOutcome.unusable(terminal, e.getMessage());
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN;
        }
    }
}
