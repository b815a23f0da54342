package dev.tenon.toolkit.files;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.PackageCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One walk through a folder. It follows no link to a folder, so it ends. */
final class FolderScan extends SimpleFileVisitor<Path> {

    /** Where declarations and icons are: a broken link elsewhere, as in a Python environment, is no concern of theirs. */
    private static final Pattern DECLARING = Pattern.compile("(_assets|provider|models)(/.*)?|.*\\.ya?ml");

    private final Path named;
    private final Path root;
    private final int mostFiles;
    private final NavigableMap<String, Found> files = new TreeMap<>();
    private final List<Located> problems = new ArrayList<>();

    private FolderScan(Path named, Path root, int mostFiles) {
        this.named = named;
        this.root = root;
        this.mostFiles = mostFiles;
    }

    /**
     * A file.
     *
     * @param file where it lies, links resolved
     * @param size its size in bytes
     */
    record Found(Path file, long size) {}

    static FolderScan of(Path folder, int mostFiles) throws UnreadableFolderException {
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                throw new UnreadableFolderException(folder, "this is a file; name the folder with manifest.yaml");
            }
            FolderScan scan = new FolderScan(folder, root, mostFiles);
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

    List<Located> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (files.size() + problems.size() >= mostFiles) {
            throw new UnreadableFolderException(
                    named, "there are more than " + mostFiles + " files; name the folder of one plugin");
        }
        if (attributes.isRegularFile()) {
            add(file, file, attributes.size());
        } else if (attributes.isSymbolicLink()) {
            link(file);
        } else {
            problem(file, "this is neither a file nor a folder; remove it");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        problem(file, "this may not be read by the user who runs the check; change its permissions");
        return FileVisitResult.CONTINUE;
    }

    private void link(Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            problem(link, "this is a link that leads nowhere; remove it");
            return;
        }
        if (!target.startsWith(root)) {
            problem(link, "this is a link that leads out of the plugin's folder; put the file itself here");
        } else if (Files.isRegularFile(target)) {
            add(link, target, Files.size(target));
        } else {
            problem(link, "this is a link to a folder, which Dify does not pack; put the folder itself here");
        }
    }

    private void add(Path path, Path file, long size) {
        files.put(relative(path), new Found(file, size));
    }

    private void problem(Path path, String text) {
        String relative = relative(path);
        if (DECLARING.matcher(relative).matches()) {
            problems.add(new Located(relative, Position.START, Violation.of(PackageCode.FILE_UNUSABLE, "", text)));
        }
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
