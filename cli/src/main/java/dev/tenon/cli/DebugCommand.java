package dev.tenon.cli;

import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.debug.DebugException;
import dev.tenon.toolkit.debug.DebugKey;
import dev.tenon.toolkit.debug.DebugOutput;
import dev.tenon.toolkit.debug.DebugSession;
import dev.tenon.toolkit.debug.DebugSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon debug}: attaches compiled classes to a running Dify. */
@Command(
        name = "debug",
        description = "Attaches a compiled plugin to a running Dify, and attaches it again when its classes change.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class DebugCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The class output with manifest.yaml, such as target/classes.")
    private Path classes = Path.of(".");

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description = "What else the plugin needs to run, as java -cp takes it.")
    private @Nullable String classPath;

    @Option(
            names = "--url",
            paramLabel = "HOST:PORT",
            description = "The debugging address of Dify's plugin page; localhost:5003 unless it is named.")
    private String url = "localhost:5003";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The key beside the address. Better in the variable " + DebugKey.VARIABLE
                    + ": command lines are kept and shown by shells.")
    private @Nullable String key;

    @Option(names = "--main-class", paramLabel = "CLASS", description = "The class to start, if there are several.")
    private @Nullable String mainClass;

    @Option(
            names = "--jdwp",
            paramLabel = "PORT",
            description = "Where a Java debugger can attach to the plugin, on this machine.")
    private @Nullable Integer jdwpPort;

    DebugCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DebugKey secret;
        try {
            secret = DebugKey.of(key, "--key", System.getenv());
        } catch (DebugException e) {
            return PackageOutcome.unusable(terminal, e.getMessage());
        }
        try {
            new DebugSession(settings(secret), new TerminalOutput(terminal)).run();
            return ExitCode.CLEAN;
        } catch (DebugException e) {
            terminal.err().println("tenon: " + e.getMessage());
            return ExitCode.ERRORS;
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN;
        }
    }

    private DebugSettings settings(DebugKey secret) {
        return new DebugSettings(
                classes,
                classPath == null ? List.of() : List.of(classPath.split(File.pathSeparator, -1)),
                Path.of("").toAbsolutePath(),
                url,
                secret,
                Optional.ofNullable(mainClass),
                jdwpPort == null ? OptionalInt.empty() : OptionalInt.of(jdwpPort));
    }

    /** Findings are results; what the plugin says is not. */
    private record TerminalOutput(Terminal terminal) implements DebugOutput {

        @Override
        public void line(String line) {
            terminal.err().println(line);
        }

        @Override
        public void report(CheckReport report) {
            new TextReports(terminal.out(), terminal.outIsTerminal()).report(report);
        }
    }
}
