package dev.tenon.cli;

/** What the command's exit code says. */
final class ExitCode {

    /** Nothing is wrong, or there are only warnings. */
    static final int CLEAN = 0;

    /** There are errors. */
    static final int ERRORS = 1;

    /** The command was used wrongly, or could not read what it was to look at. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
