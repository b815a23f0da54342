package dev.tenon.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What users see when a command cannot do its work. */
final class Failures {

    private Failures() {}

    /** A wrong argument: what is wrong with it, and how to learn what is right. */
    static int usage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + name + " --help'.");
        return ExitCode.UNUSABLE;
    }

    /** A defect of Tenon's. */
    static int internal(Exception exception, CommandLine command, ParseResult parsed) {
        StackTraceElement[] trace = exception.getStackTrace();
        command.getErr()
                .println("tenon: internal error, please report it with what you checked: " + exception
                        + (trace.length == 0 ? "" : " at " + trace[0]));
        return ExitCode.UNUSABLE;
    }
}
