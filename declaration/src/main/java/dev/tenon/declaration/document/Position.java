package dev.tenon.declaration.document;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(int line, int column) {

    /** The beginning of a file. */
    public static final Position START = new Position(1, 1);
}
