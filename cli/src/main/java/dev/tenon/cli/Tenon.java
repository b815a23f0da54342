package dev.tenon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command {@code tenon} and its subcommands. */
@Command(
        name = "tenon",
        description = "Works on plugins for Dify.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Tenon {

    private Tenon() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exit = run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }

    /** Runs the command and returns its exit code, one of {@link ExitCode}. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine tenon = new CommandLine(new Tenon())
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new PackageCommand(terminal))
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new SignCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new KeysCommand(terminal))
                .addSubcommand(new DebugCommand(terminal))
                .addSubcommand(new GenerateCompletion());
        // What follows holds for the subcommands that were added before.
        return tenon.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(terminal.outIsTerminal() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::internal)
                .execute(arguments);
    }
}
