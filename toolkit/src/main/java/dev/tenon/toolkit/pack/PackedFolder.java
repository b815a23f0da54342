package dev.tenon.toolkit.pack;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageRules;
import dev.tenon.declaration.rule.PackageCode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder that holds a plugin, of any language, as it is packed: all files but those that its ignore file excludes. */
public final class PackedFolder {

    private PackedFolder() {}

    /**
     * Returns the files of a folder in the order of a package, and the traps that its ignore file sets. Links to files are followed,
     * as Dify's command line follows them.
     *
     * @throws PackagingException if the folder holds something that nobody packs, such as a link to a folder
     * @throws IOException if the folder cannot be read
     */
    public static PackageContents contents(Path folder) throws IOException, PackagingException {
        if (!Files.isDirectory(folder)) {
            throw new PackagingException(folder + " is no folder");
        }
        IgnoreFile ignored = IgnoreFile.of(folder);
        Walk walk = new Walk(folder, ignored);
        Files.walkFileTree(folder, walk);
        if (walk.unpackable != null) {
            throw new PackagingException(walk.unpackable + ", or exclude it by a line in .difyignore");
        }
        walk.files.sort(Comparator.comparing(PackageFile::name, PathOrder.BY_BYTES));
        List<Located> violations = new ArrayList<>();
        for (String trap : ignored.traps()) {
            violations.add(new Located("", Position.START, Violation.of(PackageCode.IGNORE_FILE, "", trap)));
        }
        violations.addAll(PackageRules.checkClassPath(
                walk.files.stream().map(PackageFile::entry).toList(), Launcher.jarsNamedBy(walk.files)));
        return new PackageContents(walk.files, violations);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final IgnoreFile ignored;
        private final List<PackageFile> files = new ArrayList<>();
        private @Nullable String unpackable;

        Walk(Path root, IgnoreFile ignored) {
            this.root = root;
            this.ignored = ignored;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = path(folder);
            return !path.isEmpty() && ignored.excludes(path, true).isPresent()
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = path(file);
            if (ignored.excludes(path, false).isPresent()) {
                return FileVisitResult.CONTINUE;
            }
            Optional<String> reason = Unpackable.reason(file);
            if (reason.isPresent()) {
                unpackable = "'" + path + "' cannot be packed: " + reason.get();
                return FileVisitResult.TERMINATE;
            }
            files.add(PackageFile.of(path, file));
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
