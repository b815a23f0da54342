package dev.tenon.runtime.service;

/** Shows reasoning as Dify expects it: inside of a think block that the next text closes. */
public final class ThinkBlock {

    private static final String OPEN = "<think>\n";
    private static final String CLOSE = "\n</think>";

    private boolean open;

    /** Returns what is written for a piece of reasoning. */
    public String reasoning(String piece) {
        if (open) {
            return piece;
        }
        open = true;
        return OPEN + piece;
    }

    /** Returns what is written for a piece of text. */
    public String text(String piece) {
        return close() + piece;
    }

    /** Returns what closes the block, empty if none is open. */
    public String close() {
        if (!open) {
            return "";
        }
        open = false;
        return CLOSE;
    }
}
