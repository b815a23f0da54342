package dev.tenon.cli;

import java.util.function.LongSupplier;

/** One line on a terminal that says how far a long run is. */
final class Progress {

    /** Nanoseconds. */
    private static final long PATIENCE = 1_000_000_000L;

    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final int folders;
    private final LongSupplier clock;
    private int done;
    private long due;
    private boolean shown;

    Progress(Terminal terminal, int folders) {
        this(terminal, folders, System::nanoTime);
    }

    Progress(Terminal terminal, int folders, LongSupplier clock) {
        this.terminal = terminal;
        this.folders = folders;
        this.clock = clock;
        this.due = clock.getAsLong() + PATIENCE;
    }

    /** Another folder is looked at. */
    void next() {
        done++;
        if (!terminal.errIsTerminal() || clock.getAsLong() - due < 0) {
            return;
        }
        due = clock.getAsLong() + STEP;
        terminal.err().print(CLEAR + "checking " + done + " of " + folders);
        terminal.err().flush();
        shown = true;
    }

    /** Takes the line away, since something else is about to be written. */
    void end() {
        if (shown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            shown = false;
        }
    }
}
