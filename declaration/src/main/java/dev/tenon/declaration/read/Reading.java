package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file that is being read: collects what is found in it, and remembers which of its values could not be read. */
public final class Reading {

    private static final Set<Consumer> DAEMON = Set.of(Consumer.PACKAGE, Consumer.INSTALL);

    private final String file;
    private final Document document;
    private final Readers readers;

    /** What was found, by itself without those who refuse it. */
    private final Map<Found, Found> found = new LinkedHashMap<>();

    private final Map<Position, Document.Problem> unsendable = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    /**
     * Begins to read a file, for both readers. What is wrong with it as a file is reported at once.
     *
     * @param file its path below the plugin's root
     * @param document what stands in it
     */
    public Reading(String file, Document document) {
        this(file, document, Readers.BOTH);
    }

    /**
     * Begins to read a file. What is wrong with it as a file is reported at once.
     *
     * @param file its path below the plugin's root
     * @param document what stands in it
     * @param readers who reads it
     */
    public Reading(String file, Document document, Readers readers) {
        this.file = file;
        this.document = document;
        this.readers = readers;
        document.problems().forEach(this::report);
    }

    /** Reports what is wrong with the file as a file. */
    void report(Document.Problem problem) {
        switch (problem.kind()) {
            case SYNTAX -> report(problem, GeneralCode.YAML_SYNTAX, GeneralCode.YAML_SYNTAX.refusedBy());
            case SDK_SYNTAX -> report(problem, GeneralCode.YAML_SYNTAX, Set.of(Consumer.SDK));
            case DAEMON_SYNTAX -> report(problem, GeneralCode.YAML_SYNTAX, DAEMON);
            case UNSENDABLE -> {
                report(problem, GeneralCode.YAML_SYNTAX, DAEMON);
                unsendable.put(problem.position(), problem);
            }
            case MARKED_TWICE ->
                report(
                        problem,
                        GeneralCode.YAML_SYNTAX,
                        file.equals(ManifestReader.FILE) ? GeneralCode.YAML_SYNTAX.refusedBy() : Set.of(Consumer.SDK));
            case SECOND_DOCUMENT ->
                report(problem, GeneralCode.SECOND_DOCUMENT, GeneralCode.SECOND_DOCUMENT.refusedBy());
        }
    }

    /** Reports that the SDK cannot send the value that it reads there, if it cannot. */
    void sent(Position position) {
        Document.Problem problem = unsendable.get(position);
        if (problem != null) {
            report(problem, Set.of(Consumer.DEBUG));
        }
    }

    /** Reports that these parts of Dify cannot read, or send, a value. */
    void report(Document.Problem problem, Set<Consumer> refusedBy) {
        report(problem, GeneralCode.YAML_SYNTAX, refusedBy);
    }

    private void report(Document.Problem problem, Rule rule, Set<Consumer> refusedBy) {
        String text = Violation.of(rule, "", problem.text()).message();
        add(problem.position(), new Violation(rule, Severity.ERROR, refusedBy, "", text));
    }

    /** Returns the path of the file. */
    public String file() {
        return file;
    }

    /** Returns whether nothing can be said of what the file declares. */
    public boolean isUnreadable() {
        return document.isUnreadable();
    }

    /** Returns the whole document, a value that is absent if the file is empty. */
    public Value root() {
        return new Value(this, "", document.root(), Position.START).of(readers);
    }

    /** Returns what was found, in the order of the file. */
    public List<Found> found() {
        return List.copyOf(found.values());
    }

    /** Adds something that was found. If it was found already, of other readers, it is one thing that all of them refuse. */
    public void add(Position position, Violation violation) {
        Violation ofReaders = refusedBy(violation, readers.among(violation.refusedBy()));
        found.merge(new Found(position, refusedBy(violation, Set.of())), new Found(position, ofReaders), Reading::both);
    }

    private static Found both(Found one, Found other) {
        Set<Consumer> refusedBy = new HashSet<>(one.violation().refusedBy());
        refusedBy.addAll(other.violation().refusedBy());
        return new Found(one.position(), refusedBy(one.violation(), refusedBy));
    }

    private static Violation refusedBy(Violation violation, Set<Consumer> refusedBy) {
        return violation.withRefusedBy(refusedBy);
    }

    /** Notes that the value with this path, and whatever stands below it, is not to be judged. */
    void unread(String path) {
        unread.add(path);
    }

    /** Returns whether the value with this path can be judged. */
    boolean isRead(String path) {
        for (String above = path; above != null; above = parent(above)) {
            if (unread.contains(above)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String parent(String path) {
        if (path.isEmpty()) {
            return null;
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
