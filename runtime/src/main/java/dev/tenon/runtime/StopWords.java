package dev.tenon.runtime;

import java.util.List;

/** Cuts a text at the first stop word, for models whose server knows none. Words are searched literally. */
public final class StopWords {

    private final List<String> words;

    private StopWords(List<String> words) {
        this.words = words;
    }

    /** Returns a cutter for the given words; empty ones do nothing. */
    public static StopWords of(List<String> words) {
        return new StopWords(
                words.stream().filter(word -> !word.isEmpty()).distinct().toList());
    }

    /** Returns the text up to the earliest stop word. */
    public String cut(String text) {
        int at = find(text);
        return at < 0 ? text : text.substring(0, at);
    }

    private int find(CharSequence text) {
        String searched = text.toString();
        return words.stream()
                .mapToInt(searched::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Returns a cutter for a text that comes in pieces. */
    public Stream stream() {
        return new Stream();
    }

    /** Cuts a text that comes in pieces; holds back only what may be the beginning of a stop word. */
    public final class Stream {

        private final StringBuilder held = new StringBuilder();
        private boolean stopped;

        private Stream() {}

        /** Takes a piece and returns what can be shown by now. */
        public String add(String piece) {
            if (stopped) {
                return "";
            }
            held.append(piece);
            int at = find(held);
            stopped = at >= 0;
            String shown = held.substring(0, stopped ? at : held.length() - possibleBeginning());
            held.delete(0, shown.length());
            return shown;
        }

        /** Returns whether a stop word was found: nothing is shown any more, and the upstream can be closed. */
        public boolean stopped() {
            return stopped;
        }

        /** Returns what was held back at the end of the text. */
        public String end() {
            String rest = stopped ? "" : held.toString();
            held.setLength(0);
            return rest;
        }

        private int possibleBeginning() {
            int longest = words.stream().mapToInt(String::length).max().orElse(1) - 1;
            for (int length = Math.min(longest, held.length()); length > 0; length--) {
                String suffix = held.substring(held.length() - length);
                if (words.stream().anyMatch(word -> word.startsWith(suffix))) {
                    return length;
                }
            }
            return 0;
        }
    }
}
