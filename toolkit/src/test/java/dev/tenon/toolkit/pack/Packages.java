package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packages for tests. */
public final class Packages {

    public static final String MANIFEST = """
            version: 0.1.0
            author: acme
            name: gateway
            """;

    private Packages() {}

    /** Returns the least that breaks no rule of packages. */
    public static List<PackageFile> files() {
        return List.of(
                PackageFile.of("README.md", "# Gateway\n"),
                PackageFile.of("_assets/icon.svg", "<svg/>"),
                PackageFile.of("manifest.yaml", MANIFEST),
                PackageFile.of("requirements.txt", ""));
    }

    /** Writes that. */
    public static Path write(Path file) throws IOException {
        PackageWriter.write(files(), "", file);
        return file;
    }

    static Path folder(Path root, String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name, StandardCharsets.UTF_8);
        }
        return root;
    }
}
