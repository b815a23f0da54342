package dev.tenon.cli;

/** One line on a terminal that says how far a long run is. */
final class Progress {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final int folders;
    private int done;
    private long due;
    private boolean shown;

    Progress(Terminal terminal, int folders) {
        this.terminal = terminal;
        this.folders = folders;
        this.due = System.nanoTime() + PATIENCE;
    }

    /** Another folder is looked at. */
    void next() {
        done++;
        if (!terminal.errIsTerminal() || System.nanoTime() - due < 0) {
            return;
        }
        due = System.nanoTime() + STEP;
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
