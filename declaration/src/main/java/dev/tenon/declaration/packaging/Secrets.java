package dev.tenon.declaration.packaging;

import java.util.List;
import java.util.Locale;

/** Names of files that nobody means to publish. */
final class Secrets {

    private static final List<String> ENDINGS = List.of(".pem", ".key", ".p12", ".pfx", ".jks");

    private Secrets() {}

    /** Returns whether a file is an environment file, a key, a key store, or part of a git repository. */
    static boolean isSecret(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.equals(".env")
                || path.startsWith(".git/")
                || path.contains("/.git/")
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
