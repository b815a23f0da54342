package dev.tenon.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package, unpacked as Dify's daemon does it. */
final class UnpackedPlugin {

    private static final long ARCHIVE_SECONDS = 120;
    /** Its name while it is being made has one part more. */
    private static final String ARCHIVE = "\\.classes-\\w+-\\w+-\\w+-[0-9a-f]+";

    private final Path folder;

    private UnpackedPlugin(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks a package.
     *
     * @param folder where to; what was there is deleted
     * @throws IllegalArgumentException if there is no such package
     */
    static UnpackedPlugin of(Path file, Path folder) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no package " + file.toAbsolutePath()
                    + ": make it by mvn package -pl sample-xinference -am, or name one by -Dbenchmark.package=FILE");
        }
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
        return new UnpackedPlugin(folder);
    }

    Path folder() {
        return folder;
    }

    /**
     * Starts the plugin once and waits until it has made its archive of classes, so that no other process works beside those that are
     * measured.
     *
     * @throws IllegalStateException if none is made
     */
    void awaitArchive(Competitor competitor) throws IOException, InterruptedException {
        competitor.fresh();
        competitor.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARCHIVE_SECONDS);
        while (!hasArchive()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "no archive of classes was made in " + folder + " in " + ARCHIVE_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean hasArchive() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(each -> each.getFileName().toString().matches(ARCHIVE));
        }
    }
}
