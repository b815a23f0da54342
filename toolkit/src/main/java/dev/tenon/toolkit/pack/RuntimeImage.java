package dev.tenon.toolkit.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Java runtime as one compressed file, which the launcher unpacks: the daemon would take the execute bits of its files. */
final class RuntimeImage {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private RuntimeImage() {}

    /**
     * Compresses a runtime.
     *
     * @param machine the machine that it runs on, as {@code uname -m} says it
     * @param home the folder with {@code bin} and {@code lib}
     * @throws PackagingException if there is no runtime in the folder
     */
    static PackageFile file(String machine, Path home) throws IOException, PackagingException {
        if (!Files.isRegularFile(home.resolve("bin/java")) || !Files.isRegularFile(home.resolve("lib/modules"))) {
            throw new PackagingException(home + " is no Java runtime for " + machine
                    + ": bin/java or lib/modules is missing there;" + " make one with jlink --output");
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(home)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(home.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/"));
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return PackageFile.of("jre-" + machine + ".zip", bytes.toByteArray());
    }
}
