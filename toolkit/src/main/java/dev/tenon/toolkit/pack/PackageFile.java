package dev.tenon.toolkit.pack;

import dev.tenon.declaration.packaging.PackageEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a package, and where its content comes from. */
public final class PackageFile {

    private final String name;
    private final long size;
    private final boolean program;
    private final Content content;

    private PackageFile(String name, long size, boolean program, Content content) {
        this.name = name;
        this.size = size;
        this.program = program;
        this.content = content;
    }

    /** Returns a file with the given content, in UTF-8. */
    public static PackageFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a file with the given content. */
    public static PackageFile of(String name, byte[] content) {
        byte[] copy = content.clone();
        return new PackageFile(name, copy.length, Programs.isProgram(name, copy), () -> copy);
    }

    /**
     * Returns a file with the content of a file on disk, which is read when it is written.
     *
     * @throws IOException if the file cannot be read
     */
    public static PackageFile of(String name, Path file) throws IOException {
        return new PackageFile(name, Files.size(file), Programs.isProgram(name, file), () -> Files.readAllBytes(file));
    }

    /** Returns the name in the package, with forward slashes. */
    public String name() {
        return name;
    }

    /** Returns the size in bytes. */
    public long size() {
        return size;
    }

    /**
     * Reads the content.
     *
     * @throws IOException if it cannot be read
     */
    public byte[] read() throws IOException {
        return content.read();
    }

    /** Returns what the rules need to know of the file. */
    PackageEntry entry() {
        return new PackageEntry(name, size, PackageEntry.STORED, program);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A content that is read when it is needed. */
    @FunctionalInterface
    private interface Content {
        byte[] read() throws IOException;
    }
}
