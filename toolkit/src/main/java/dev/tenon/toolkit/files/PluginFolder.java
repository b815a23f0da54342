package dev.tenon.toolkit.files;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.folder.PluginFiles;
import dev.tenon.toolkit.pack.IgnoreFile;
import dev.tenon.toolkit.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A plugin's folder on disk. Paths are those that the file system lists, so that letter case counts everywhere. A link to a file
 * in the folder is that file; folders whose names begin with a dot, such as {@code .git} and {@code .venv}, are not looked at, unless
 * they are among declarations or assets.
 */
public final class PluginFolder implements PluginFiles {

    /** Packages hold 50 MiB; a folder with more files than this is something else, such as a home folder. */
    private static final int MOST_FILES = 20_000;

    private final NavigableMap<String, FolderScan.Found> files;
    private final SortedSet<String> folders;
    private final List<Located> problems;
    private final YamlReader reader = new YamlReader();

    private final IgnoreFile ignored;

    private PluginFolder(FolderScan scan, IgnoreFile ignored) {
        this.files = scan.files();
        this.folders = scan.folders();
        this.problems = scan.problems();
        this.ignored = ignored;
    }

    /**
     * Lists the files of a folder.
     *
     * @throws UnreadableFolderException if that is not possible
     */
    public static PluginFolder open(Path folder) throws UnreadableFolderException {
        return open(folder, MOST_FILES);
    }

    static PluginFolder open(Path folder, int mostFiles) throws UnreadableFolderException {
        IgnoreFile ignored;
        try {
            ignored = IgnoreFile.of(folder);
        } catch (IOException e) {
            throw new UnreadableFolderException(folder, "its ignore file cannot be read: " + e.getMessage());
        }
        return new PluginFolder(FolderScan.of(folder, ignored, mostFiles), ignored);
    }

    /** Returns what is no file to be read although Dify packs it, or although declarations or assets belong there. */
    public List<Located> problems() {
        return problems;
    }

    @Override
    public SortedSet<String> paths() {
        return files.navigableKeySet();
    }

    @Override
    public SortedSet<String> folders() {
        return folders;
    }

    @Override
    public long size(String path) {
        return found(path).size();
    }

    @Override
    public Optional<String> excludedBy(String path) {
        return ignored.excludes(path, false);
    }

    @Override
    public Document document(String path) {
        Path file = found(path).file();
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than is read: a file may have grown, or be none that knows its size.
            return reader.read(in.readNBytes(reader.maxBytes() + 1));
        } catch (AccessDeniedException e) {
            return YamlReader.unreadable("the file may not be read by the user who runs this; change its permissions");
        } catch (IOException e) {
            return YamlReader.unreadable("the file cannot be read: " + e.getMessage());
        }
    }

    private FolderScan.Found found(String path) {
        FolderScan.Found found = files.get(path);
        if (found == null) {
            throw new IllegalArgumentException("no such file in the folder: " + path);
        }
        return found;
    }
}
