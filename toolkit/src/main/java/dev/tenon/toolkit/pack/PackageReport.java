package dev.tenon.toolkit.pack;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.check.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a package.
 *
 * @param file where it is, or would be
 * @param size how large its files are together, in bytes
 * @param uniqueIdentifier by which the daemon knows it: {@code author/name:version@checksum}
 * @param check what is wrong with it; if there are errors it was not written
 */
public record PackageReport(Path file, long size, String uniqueIdentifier, CheckReport check) {

    /**
     * Returns the report on a package of some files.
     *
     * @throws IOException if one of them cannot be read
     */
    public static PackageReport of(Path file, List<PackageFile> files, List<Located> violations) throws IOException {
        long size = files.stream().mapToLong(PackageFile::size).sum();
        String identifier = PluginIdentity.of(files).uniqueIdentifier(PackageChecksum.of(files));
        return new PackageReport(file, size, identifier, CheckReport.of(file, violations, Purpose.INSTALL));
    }

    /** Returns whether the package was written. */
    public boolean isWritten() {
        return check.isOk();
    }

    /** Returns the checksum alone, 64 hexadecimal digits. */
    public String checksum() {
        return uniqueIdentifier.substring(uniqueIdentifier.lastIndexOf('@') + 1);
    }
}
