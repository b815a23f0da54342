package dev.tenon.processor.write.java;

import dev.tenon.processor.model.ValueKind;

/** The names of the methods that read a value, which are the same for credentials and parameters. */
final class Readings {

    private Readings() {}

    /** Returns the method that reads such a value. */
    static String method(ValueKind kind, boolean optional) {
        String plain = plain(kind);
        return optional ? "optional" + Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }

    private static String plain(ValueKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case SECRET -> "secret";
            case URI -> "uri";
            case INT -> "integer";
            case LONG -> "longInteger";
            case DOUBLE -> "number";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "flag";
            case ENUM -> "choice";
        };
    }
}
