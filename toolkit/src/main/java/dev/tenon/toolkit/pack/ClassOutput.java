package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class output of a build that makes no jars, as the jar that a package needs: a temporary file that depends on names and contents
 * alone.
 */
public final class ClassOutput implements AutoCloseable {

    private final Path jar;

    private ClassOutput(Path jar) {
        this.jar = jar;
    }

    /**
     * Puts the files of a folder into a jar.
     *
     * @throws PackagingException if there is no such folder
     * @throws IOException if a file cannot be read, or the jar cannot be written
     */
    public static ClassOutput of(Path folder) throws IOException, PackagingException {
        if (!Files.isDirectory(folder)) {
            throw new PackagingException(folder + " is no folder");
        }
        List<PackageFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                files.add(PackageFile.of(name.replace(file.getFileSystem().getSeparator(), "/"), file));
            }
        }
        files.sort(Comparator.comparing(PackageFile::name, PathOrder.BY_BYTES));
        ClassOutput output = new ClassOutput(Files.createTempFile("tenon", ".jar"));
        try {
            PackageWriter.write(files, "", output.jar);
            return output;
        } catch (IOException e) {
            output.close();
            throw e;
        }
    }

    /** Returns the jar, which is there until this is closed. */
    public Path jar() {
        return jar;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(jar);
    }
}
