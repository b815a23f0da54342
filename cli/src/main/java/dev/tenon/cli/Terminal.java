package dev.tenon.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where a command writes, and whether somebody is looking.
 *
 * @param out for results, buffered
 * @param err for everything else
 * @param outIsTerminal whether results go to a terminal that shows colours
 * @param errIsTerminal whether everything else goes to a terminal
 */
record Terminal(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    /**
     * Java cannot say which of the streams are terminals; the launch script can, and lists them here: {@code out}, {@code err}.
     */
    private static final String PROPERTY = "tenon.terminal";

    /** Returns the streams of this process. They write UTF-8, as all of Dify's files are. */
    static Terminal ofProcess() {
        var connected = Arrays.asList(System.getProperty(PROPERTY, "").split(",", -1));
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                connected.contains("out") && !plain,
                connected.contains("err"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)),
                descriptor == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }
}
