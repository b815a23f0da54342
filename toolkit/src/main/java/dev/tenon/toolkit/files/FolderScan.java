package dev.tenon.toolkit.files;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.pack.IgnoreFile;
import dev.tenon.toolkit.pack.Unpackable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One walk through a folder. It follows no link to a folder, so it ends. */
final class FolderScan extends SimpleFileVisitor<Path> {

    /** Where declarations and icons are: what cannot be read elsewhere, as in a Python environment, only stops who packs it. */
    private static final Pattern DECLARING = Pattern.compile("(_assets|provider|models)(/.*)?|.*\\.ya?ml");

    private final Path named;
    private final Path root;
    private final IgnoreFile ignored;
    private final int mostFiles;
    private final NavigableMap<String, Found> files = new TreeMap<>();
    private final NavigableSet<String> folders = new TreeSet<>();
    private final List<Located> problems = new ArrayList<>();

    private FolderScan(Path named, Path root, IgnoreFile ignored, int mostFiles) {
        this.named = named;
        this.root = root;
        this.ignored = ignored;
        this.mostFiles = mostFiles;
    }

    /**
     * A file.
     *
     * @param file where it lies, links resolved
     * @param size its size in bytes
     */
    record Found(Path file, long size) {}

    static FolderScan of(Path folder, IgnoreFile ignored, int mostFiles) throws UnreadableFolderException {
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                throw new UnreadableFolderException(folder, "this is a file; name the folder with manifest.yaml");
            }
            FolderScan scan = new FolderScan(folder, root, ignored, mostFiles);
            Files.walkFileTree(root, scan);
            return scan;
        } catch (UnreadableFolderException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableFolderException(folder, "no such folder");
        } catch (AccessDeniedException e) {
            throw new UnreadableFolderException(folder, "the folder may not be read by the user who runs this");
        } catch (FileSystemLoopException e) {
            throw new UnreadableFolderException(folder, "the folder is a link that leads to itself");
        } catch (IOException e) {
            throw new UnreadableFolderException(folder, "the folder cannot be read: " + e.getMessage());
        }
    }

    NavigableMap<String, Found> files() {
        return files;
    }

    NavigableSet<String> folders() {
        return folders;
    }

    List<Located> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        if (hidden && !isDeclaring(relative(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!folder.equals(root)) {
            folders.add(relative(folder));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (files.size() + problems.size() >= mostFiles) {
            throw new UnreadableFolderException(
                    named, "there are more than " + mostFiles + " files; name the folder of one plugin");
        }
        Optional<String> unpackable = Unpackable.reason(file);
        if (unpackable.isPresent()) {
            problem(file, false, unpackable.get());
        } else if (attributes.isSymbolicLink()) {
            link(file);
        } else {
            add(file, file, attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        problem(file, folder, "this may not be read by the user who runs the check; change its permissions");
        return FileVisitResult.CONTINUE;
    }

    /** Dify follows a link to a file wherever it leads; a check of somebody else's plugin must not quote one's own files. */
    private void link(Path link) throws IOException {
        Path target = link.toRealPath();
        if (target.startsWith(root)) {
            add(link, target, Files.size(target));
        } else if (isDeclaring(relative(link))) {
            String text = "this is a link that leads out of the plugin's folder; put the file itself here";
            problem(relative(link), Set.of(Consumer.TENON), text);
        }
    }

    private void add(Path path, Path file, long size) {
        files.put(relative(path), new Found(file, size));
    }

    /** Dify reads assets whether they are packed or not, and nothing else that its ignore file names. */
    private void problem(Path path, boolean folder, String text) {
        String relative = relative(path);
        if (isAsset(relative) || ignored.excludes(relative, folder).isEmpty()) {
            boolean declaring = isDeclaring(relative);
            problem(relative, declaring ? PackageCode.FILE_UNUSABLE.refusedBy() : Set.of(Consumer.PACKAGE), text);
        }
    }

    private void problem(String path, Set<Consumer> refusedBy, String text) {
        PackageCode rule = PackageCode.FILE_UNUSABLE;
        problems.add(new Located(path, Position.START, new Violation(rule, rule.severity(), refusedBy, "", text)));
    }

    private static boolean isDeclaring(String path) {
        return DECLARING.matcher(path).matches();
    }

    private static boolean isAsset(String path) {
        return path.equals("_assets") || path.startsWith("_assets/");
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
