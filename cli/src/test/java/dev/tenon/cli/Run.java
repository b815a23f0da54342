package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What a run of the command in this process did.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exit, String out, String err) {

    /** Runs the command where nobody looks. */
    static Run of(String... arguments) {
        return of(false, arguments);
    }

    /** Runs the command as if both outputs were terminals. */
    static Run onTerminal(String... arguments) {
        return of(true, arguments);
    }

    private static Run of(boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, false, UTF_8);
                PrintStream errStream = new PrintStream(err, false, UTF_8)) {
            int exit = Tenon.run(new Terminal(outStream, errStream, terminal, terminal), arguments);
            outStream.flush();
            errStream.flush();
            return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
        }
    }
}
