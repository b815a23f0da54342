package dev.tenon.toolkit.files;

import java.io.IOException;
import java.nio.file.Path;

/** There is no folder to look at, or it cannot be listed, or it has more files than any plugin. */
public final class UnreadableFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    /**
     * Makes the exception.
     *
     * @param folder the folder, as it was named by the user
     * @param reason why it cannot be looked at; lower-case start, no final stop
     */
    public UnreadableFolderException(Path folder, String reason) {
        super(reason);
        this.folder = folder.toString();
    }

    /** Returns the folder, as it was named by the user. */
    public String folder() {
        return folder;
    }

    /** Returns why it cannot be looked at; lower-case start, no final stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
