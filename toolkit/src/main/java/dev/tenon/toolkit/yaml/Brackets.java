package dev.tenon.toolkit.yaml;

import org.yaml.snakeyaml.error.Mark;

/** A bracket right behind a colon, as in <code>{a:[b]}</code>: for the daemon the key goes on, for the SDK it has ended. */
final class Brackets {

    /** What is wrong with them. */
    static final String MESSAGE = "a bracket stands right behind the colon; write a space before it";

    private Brackets() {}

    /** Returns whether a colon and a bracket follow the end of a key. */
    static boolean follow(Mark end, CodePoints source) {
        int index = source.index(end);
        return source.text().startsWith(":[", index) || source.text().startsWith(":{", index);
    }
}
