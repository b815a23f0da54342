package dev.tenon.maven;

import java.nio.file.Path;

/** Started by {@link DebugMojo} in the place of a plugin: says what it was given, and is refused by a daemon unless its key is right. */
final class Debugged {

    static final String RIGHT_KEY = "7d5ac2f0-right";

    private Debugged() {}

    /** Ends with status 0 if its key is right, and 1 if not. */
    public static void main(String[] arguments) {
        String key = System.getenv("REMOTE_INSTALL_KEY");
        System.err.println("url " + System.getenv("REMOTE_INSTALL_URL") + ", key " + key);
        System.err.println("in " + Path.of("").toAbsolutePath());
        if (!RIGHT_KEY.equals(key)) {
            System.err.println("tenon: refused: set REMOTE_INSTALL_KEY");
            System.exit(1);
        }
    }
}
