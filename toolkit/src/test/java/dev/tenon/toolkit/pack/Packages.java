package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packages for tests. */
public final class Packages {

    /** A plugin that is right. */
    private static final Path PLUGIN = Path.of("src/test/resources/plugin");

    private Packages() {}

    /** Returns the files of a plugin that breaks no rule. */
    public static List<PackageFile> plugin() throws IOException, PackagingException {
        List<PackageFile> files = new ArrayList<>();
        files.add(PackageFile.of("README.md", "# A plugin"));
        files.addAll(PackedFolder.contents(PLUGIN).files());
        return files;
    }

    /** Returns the least that breaks no rule of archives. */
    public static List<PackageFile> files() {
        return List.of(
                PackageFile.of("README.md", "# Gateway\n"),
                PackageFile.of("_assets/icon.svg", "<svg/>"),
                PackageFile.of("manifest.yaml", "version: 0.1.0\nauthor: acme\nname: gateway\n"),
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
