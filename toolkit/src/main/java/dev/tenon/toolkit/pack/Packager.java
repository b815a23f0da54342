package dev.tenon.toolkit.pack;

import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageEntry;
import dev.tenon.declaration.packaging.PackageRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes packages: checks everything, then writes. */
public final class Packager {

    /** What an archive has beside contents: two headers and the name twice for each entry, and its end. */
    private static final int ENTRY_OVERHEAD = 30 + 46;

    private static final int END = 22;

    private Packager() {}

    /**
     * Checks the contents and, if there is no error, writes a package.
     *
     * @param target the package, or a folder, in which it gets its customary name, {@code name-version.difypkg}
     * @throws IOException if a file cannot be read or the package cannot be written
     */
    public static PackageReport pack(PackageContents contents, Path target) throws IOException {
        List<PackageFile> files = contents.files();
        List<PackageEntry> entries = files.stream().map(PackageFile::entry).toList();
        PluginIdentity plugin = PluginIdentity.of(files);
        List<Located> violations = new ArrayList<>(contents.violations());
        PackedFiles declarations = new PackedFiles(files);
        violations.addAll(FolderRules.check(declarations).violations());
        violations.addAll(PackageRules.checkDeclarations(declarations));
        violations.addAll(PackageRules.check(entries, archiveSize(files)));
        plugin.privacy().ifPresent(page -> violations.addAll(PackageRules.checkPrivacy(entries, page)));

        Path file = target.toString().endsWith(".difypkg") ? target : target.resolve(plugin.fileName());
        PackageReport report = PackageReport.of(file, files, violations);
        if (report.isWritten()) {
            PackageWriter.write(files, "", file);
        }
        return report;
    }

    static long archiveSize(List<PackageFile> files) {
        long size = END;
        for (PackageFile file : files) {
            size += ENTRY_OVERHEAD + 2L * file.name().getBytes(StandardCharsets.UTF_8).length + file.size();
        }
        return size;
    }
}
