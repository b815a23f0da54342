package dev.tenon.declaration.document;

/** What a scalar is taken for. */
public enum ScalarKind {
    /** Nothing. */
    NULL("null"),

    /** True or false. */
    BOOLEAN("a truth value"),

    /** A whole number. */
    INTEGER("a whole number"),

    /** A number with decimals or an exponent, infinity, or none at all. */
    FLOAT("a number"),

    /** A day or a time. */
    TIMESTAMP("a date"),

    /** Bytes, which may be a text. */
    BINARY("bytes"),

    /** A text. */
    TEXT("a text"),

    /** Something on which the reader fails. */
    INVALID("something that cannot be read");

    private final String words;

    ScalarKind(String words) {
        this.words = words;
    }

    /** Returns what this is called in a message. */
    public String words() {
        return words;
    }
}
