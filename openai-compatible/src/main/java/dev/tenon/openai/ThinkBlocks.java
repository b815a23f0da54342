package dev.tenon.openai;

import java.util.regex.Pattern;

/** Removes what stands between {@code <think>} and {@code </think>}. */
final class ThinkBlocks {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";
    private static final Pattern BLOCK = Pattern.compile("<think>.*?(</think>\\s*|$)", Pattern.DOTALL);

    private ThinkBlocks() {}

    /** Returns the text without think blocks; one that is not closed reaches to the end. */
    static String strip(String text) {
        return text.contains(OPEN) ? BLOCK.matcher(text).replaceAll("") : text;
    }

    /** Removes think blocks from a text that comes in pieces, also when a tag is split over several. */
    static final class Filter {

        private final StringBuilder pending = new StringBuilder();
        private boolean inside;
        private boolean afterBlock;

        /** Takes a piece and returns what can be shown by now. */
        String add(String piece) {
            pending.append(piece);
            StringBuilder shown = new StringBuilder();
            while (true) {
                String tag = inside ? CLOSE : OPEN;
                int at = pending.indexOf(tag);
                if (at < 0) {
                    int keep = tagStart(tag);
                    show(pending.substring(0, pending.length() - keep), shown);
                    pending.delete(0, pending.length() - keep);
                    return shown.toString();
                }
                show(pending.substring(0, at), shown);
                pending.delete(0, at + tag.length());
                afterBlock = inside;
                inside = !inside;
            }
        }

        /** Returns what was held back. */
        String end() {
            String rest = inside ? "" : pending.toString();
            pending.setLength(0);
            return rest;
        }

        private void show(String text, StringBuilder shown) {
            if (inside) {
                return;
            }
            String visible = afterBlock ? text.stripLeading() : text;
            if (!visible.isEmpty()) {
                afterBlock = false;
                shown.append(visible);
            }
        }

        /** Returns how many of the last characters could begin the tag. */
        private int tagStart(String tag) {
            for (int length = Math.min(tag.length() - 1, pending.length()); length > 0; length--) {
                if (tag.startsWith(pending.substring(pending.length() - length))) {
                    return length;
                }
            }
            return 0;
        }
    }
}
