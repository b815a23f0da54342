package dev.tenon.declaration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param root its first document, or null if the file is empty or could not be read
 * @param problems what is wrong with it as a file, whatever it declares
 */
public record Document(@Nullable Node root, List<Problem> problems) {

    public Document {
        problems = List.copyOf(problems);
    }

    /** Returns whether the file could not be read, so that nothing can be said of what it declares. */
    public boolean isUnreadable() {
        return root == null && !problems.isEmpty();
    }

    /**
     * Something that is wrong with a file.
     *
     * @param kind what it is
     * @param position where
     * @param text what is wrong and what would be right; lower-case start, no final stop
     */
    public record Problem(Kind kind, Position position, String text) {}

    /** Kinds of problems. */
    public enum Kind {
        /** The file is no YAML, has another encoding than UTF-8, or is larger or deeper than any declaration. */
        SYNTAX,

        /** The daemon reads it and the Python SDK does not, which knows only UTF-8 and YAML 1.1. */
        SDK_SYNTAX,

        /** The Python SDK reads it and the daemon does not. */
        DAEMON_SYNTAX,

        /**
         * The file begins with two byte order marks. The Python SDK takes the second one for a part of the first text; the daemon drops
         * the first character of each line, and so finds nothing that it knows, which it minds in a manifest alone.
         */
        MARKED_TWICE,
        /** The daemon does not read it, and the Python SDK does, but cannot send it: what contains itself, or half of a character. */
        UNSENDABLE,

        /** Another document begins; the daemon reads the first and the Python SDK nothing. */
        SECOND_DOCUMENT
    }
}
