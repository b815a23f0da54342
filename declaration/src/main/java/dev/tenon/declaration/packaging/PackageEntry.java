package dev.tenon.declaration.packaging;

/**
 * An entry of a package.
 *
 * @param name its name in the archive, as it is written there
 * @param size its size in bytes, uncompressed
 * @param method the number of its compression method; 0 is stored, 8 is deflated
 * @param program whether its content is a native program or a script, which somebody may want to execute
 */
public record PackageEntry(String name, long size, int method, boolean program) {

    /** The compression method of entries that are stored as they are. */
    public static final int STORED = 0;

    /** The other method that the daemon reads. */
    public static final int DEFLATED = 8;
}
