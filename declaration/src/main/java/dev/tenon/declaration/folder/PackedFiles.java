package dev.tenon.declaration.folder;

import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.read.Readers;
import dev.tenon.declaration.read.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of a plugin as they get into its package, and what was read of them. */
final class PackedFiles {

    private final PluginFiles files;
    private final UnaryOperator<Document> view;

    /** The excluded ones, with what excludes them. */
    private final Map<String, String> excluded = new TreeMap<>();

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<Located> ofFiles = new ArrayList<>();

    /**
     * Makes the files.
     *
     * @param view returns a document as the reader sees it for whom the files are judged
     */
    PackedFiles(PluginFiles files, UnaryOperator<Document> view) {
        this.files = files;
        this.view = view;
        for (String path : files.paths()) {
            files.excludedBy(path).ifPresent(line -> excluded.put(path, line));
        }
    }

    /** Returns whether the file is there and gets into the package. */
    boolean isPacked(String path) {
        return files.paths().contains(path) && !excluded.containsKey(path);
    }

    /** Returns whether the file is there. */
    boolean exists(String path) {
        return files.paths().contains(path);
    }

    /** Returns the paths of the files that get into the package and fulfil a condition, in the order of the package. */
    List<String> packed(Predicate<String> condition) {
        return files.paths().stream()
                .filter(condition)
                .filter(path -> !excluded.containsKey(path))
                .toList();
    }

    /** Returns the paths of all files that fulfil a condition, as the SDK sees them. */
    List<String> all(Predicate<String> condition) {
        return files.paths().stream().filter(condition).toList();
    }

    /** Returns the paths of the folders. */
    Set<String> folders() {
        return files.folders();
    }

    long size(String path) {
        return files.size(path);
    }

    /** Returns the file as it was read, once, for both readers. */
    Reading reading(String path) {
        return reading(path, Readers.BOTH);
    }

    /** Returns the file as it was read, once, for those who read it. */
    Reading reading(String path, Readers readers) {
        return readings.computeIfAbsent(path, each -> new Reading(each, document(each), readers));
    }

    /** Returns the file as a document that is not judged. */
    Document document(String path) {
        return view.apply(files.document(path));
    }

    /** Adds what is wrong with a file that nobody reads. */
    void report(String path, Violation violation) {
        ofFiles.add(new Located(path, Position.START, violation));
    }

    /** Returns what was found, file by file as they were read, in each by place; then what is wrong with other files. */
    List<Located> found() {
        Stream<Located> inFiles = readings.values().stream().flatMap(PackedFiles::found);
        return Stream.concat(inFiles, ofFiles.stream()).distinct().toList();
    }

    private static Stream<Located> found(Reading reading) {
        return reading.found().stream()
                .map(each -> new Located(reading.file(), each.position(), each.violation()))
                .sorted(Comparator.comparingInt(
                                (Located each) -> each.position().line())
                        .thenComparingInt(each -> each.position().column()));
    }

    /** Returns what keeps the file out of the package; an empty text if nothing does. */
    String excludedBy(String path) {
        return excluded.getOrDefault(path, "");
    }

    /** Returns why the file does not get into the package, or what it may be a misspelling of; begins with a semicolon. */
    String hint(String path) {
        String line = excluded.get(path);
        return line == null
                ? Suggestions.didYouMean(path, files.paths())
                : "; " + line + " leaves it out of the package";
    }
}
