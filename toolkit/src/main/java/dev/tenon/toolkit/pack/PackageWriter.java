package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes archives that depend on names and contents alone: the same files give the same bytes on every machine. Entries are stored
 * and not deflated, because the bytes of deflate depend on the JDK's zlib; jars and images would not shrink anyway.
 */
public final class PackageWriter {

    /** Not the first of January, for which the JDK writes a field that depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackageWriter() {}

    /**
     * Writes an archive: the whole of it, or nothing.
     *
     * @param files in the order of the archive, no name twice
     * @param comment the archive's comment, in which a signature is kept; empty for none
     * @param target the archive, which is replaced if it exists; its folder is made if it does not
     * @throws IOException if a file cannot be read or the archive cannot be written
     */
    public static void write(List<PackageFile> files, String comment, Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setComment(comment);
                for (PackageFile file : files) {
                    writeEntry(file, zip);
                }
            }
            Modes.likeOtherFiles(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeEntry(PackageFile file, ZipOutputStream zip) throws IOException {
        byte[] content = file.read();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
