package dev.tenon.toolkit.debug;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices that a folder of classes, which a compiler may empty or remove, is not what it was. */
final class ClassChanges implements Closeable {

    /** A compiler writes its files one by one; they are looked at when it is done. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private final Path folder;
    private final WatchService watcher;
    private @Nullable WatchKey root;

    private ClassChanges(Path folder, WatchService watcher) {
        this.folder = folder;
        this.watcher = watcher;
    }

    /** Begins to watch a folder with everything in it. */
    static ClassChanges in(Path folder) throws IOException {
        ClassChanges changes = new ClassChanges(folder, folder.getFileSystem().newWatchService());
        changes.register();
        return changes;
    }

    /** Waits for a change, not longer than the given time; if there is one, until nothing changes any more. */
    boolean await(Duration time) throws IOException, InterruptedException {
        if (!next(time)) {
            return false;
        }
        boolean changing = true;
        while (changing) {
            changing = next(QUIET);
        }
        return true;
    }

    private boolean next(Duration time) throws IOException, InterruptedException {
        WatchKey key = watcher.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
            register();
            return true;
        }
        return isGone() && Files.isDirectory(folder) && register();
    }

    private boolean isGone() {
        return root == null || !root.isValid();
    }

    /** A watcher sees one folder only; those that are watched already stay so. */
    private boolean register() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                try {
                    WatchKey key = each.register(watcher, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
                    if (each.equals(folder)) {
                        root = key;
                    }
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException e) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException exception) {
                return FileVisitResult.CONTINUE; // removed meanwhile
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException exception) {
                return FileVisitResult.CONTINUE;
            }
        });
        return true;
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
