package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What a folder can hold beside files and folders, on which Dify's command line fails. */
public final class Unpackable {

    private Unpackable() {}

    /**
     * Returns why something that is no folder cannot be packed; empty if it is a file, or a link to one. Nothing is opened, since
     * opening a pipe waits for somebody to write into it.
     */
    public static Optional<String> reason(Path file) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return Optional.of("this is a link that leads nowhere; remove it");
        }
        if (attributes.isDirectory()) {
            return Optional.of("this is a link to a folder, which Dify does not pack; put the folder itself here");
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of("this is neither a file nor a folder; remove it");
    }
}
