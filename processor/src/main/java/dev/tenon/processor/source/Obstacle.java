package dev.tenon.processor.source;

/** What keeps the generated plugin from making an object of a class. */
public enum Obstacle {
    /** It is abstract, or no class. */
    NOT_CONCRETE,
    /** It belongs to an object of another class. */
    INNER,
    /** It has type parameters, so that {@code new} would make a raw type. */
    GENERIC,
    /** It has no constructor without arguments that the plugin may call. */
    NO_CONSTRUCTOR,
    /** Its constructor throws what the plugin would have to catch. */
    CHECKED_EXCEPTION
}
