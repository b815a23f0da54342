package dev.tenon.openai;

import dev.tenon.runtime.LlmResponse;

/**
 * Joins pieces of text that came together into one. Dify's daemon carries a number of frames for a client that is slow
 * and then lets all sessions wait: what comes faster than it is read should be few of them.
 */
final class JoinedText {

    /** Longer texts leave without waiting for more. */
    private static final int ENOUGH = 4096;

    private final LlmResponse out;
    private final StringBuilder held = new StringBuilder();
    private boolean reasoning;

    JoinedText(LlmResponse out) {
        this.out = out;
    }

    void text(String piece) {
        add(piece, false);
    }

    void reasoning(String piece) {
        add(piece, true);
    }

    private void add(String piece, boolean isReasoning) {
        if (reasoning != isReasoning) {
            flush();
            reasoning = isReasoning;
        }
        held.append(piece);
        if (held.length() >= ENOUGH) {
            flush();
        }
    }

    /** Hands on what is held. */
    void flush() {
        if (held.isEmpty()) {
            return;
        }
        String text = held.toString();
        held.setLength(0);
        if (reasoning) {
            out.reasoning(text);
        } else {
            out.text(text);
        }
    }
}
