package dev.tenon.toolkit.pack;

import dev.tenon.declaration.Severity;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageEntry;
import dev.tenon.declaration.packaging.PackageRules;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A package that exists.
 *
 * @param files its files, in the order of the archive
 * @param entries the same as they stand in the archive
 * @param comment the archive's comment, empty if there is none
 * @param fileSize the size of the archive in bytes
 */
public record PluginPackage(List<PackageFile> files, List<PackageEntry> entries, String comment, long fileSize) {

    public PluginPackage {
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }

    /**
     * Reads a package. Entries that the daemon does not read (folders, other compressions) and those whose name occurs twice are
     * in {@link #entries} only.
     *
     * @throws IOException if the file is no archive, an entry is damaged, or there is more than the daemon would unpack
     */
    public static PluginPackage read(Path file) throws IOException {
        List<PackageFile> files = new ArrayList<>();
        List<PackageEntry> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> all = Collections.list(zip.entries());
            Set<String> twice = twice(all);
            long left = PackageRules.MAX_UNCOMPRESSED;
            for (ZipEntry entry : all) {
                int method = entry.getMethod();
                boolean readable = method == PackageEntry.STORED || method == PackageEntry.DEFLATED;
                if (readable && !entry.isDirectory() && !twice.contains(entry.getName())) {
                    byte[] content = content(zip, entry, left);
                    left -= content.length;
                    files.add(PackageFile.of(entry.getName(), content));
                    entries.add(new PackageEntry(
                            entry.getName(), content.length, method, Programs.isProgram(entry.getName(), content)));
                } else {
                    entries.add(new PackageEntry(entry.getName(), entry.getSize(), method, false));
                }
            }
            return new PluginPackage(files, entries, comment(file), Files.size(file));
        } catch (ZipException e) {
            throw new ZipException(file + " cannot be read as a package: " + e.getMessage());
        } catch (EOFException e) {
            throw new ZipException(file + " cannot be read as a package: it ends too early");
        }
    }

    /** Returns the checksum by which the daemon knows the package, in 64 hexadecimal digits. */
    public String checksum() throws IOException {
        return PackageChecksum.of(files);
    }

    /** Returns what is wrong with what it declares. */
    public List<Located> declarationViolations() {
        return FolderRules.check(new PackedFiles(files)).violations();
    }

    /** Reads the comment, which may be any bytes, where the JDK insists on characters. */
    private static String comment(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            String bytes = Objects.requireNonNullElse(zip.getComment(), "");
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> twice(List<? extends ZipEntry> entries) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!once.add(entry.getName())) {
                twice.add(entry.getName());
            }
        }
        return twice;
    }

    /**
     * Unpacks the package as the daemon does: into a folder of its own, every file with new times and no execute bit. A folder that
     * exists is taken as it is.
     *
     * @throws IOException if an entry is not to be unpacked, or a file cannot be written
     */
    public void unpack(Path folder) throws IOException {
        for (Located located : PackageRules.check(entries, fileSize)) {
            if (located.violation().severity() == Severity.ERROR) {
                throw new IOException(located.violation().toString());
            }
        }
        if (Files.exists(folder)) {
            return;
        }
        for (PackageFile file : files) {
            Path target = folder.resolve(file.name());
            Files.createDirectories(target.getParent());
            Files.write(target, file.read());
        }
    }

    /** Reads a content and compares it with its CRC, as the daemon does and the JDK does not. */
    private static byte[] content(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new ZipException("the files have more than 50 MiB, and Dify takes no more");
            }
            CRC32 crc = new CRC32();
            crc.update(content);
            if (crc.getValue() != entry.getCrc()) {
                throw new ZipException("entry '" + entry.getName() + "' is damaged: its CRC differs");
            }
            return content;
        }
    }
}
