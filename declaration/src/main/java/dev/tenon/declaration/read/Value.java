package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value at its place in a file, or the place of one that is absent. */
public final class Value {

    private final Reading reading;
    private final String path;
    private final @Nullable Node node;
    private final Position position;
    private final Readers readers;

    /**
     * Makes the place of a value.
     *
     * @param reading the file
     * @param path the path from the root of the document
     * @param node the value, or null if it is absent
     * @param position where to report if it is absent
     */
    Value(Reading reading, String path, @Nullable Node node, Position position) {
        this(reading, path, node, position, Readers.BOTH);
    }

    private Value(Reading reading, String path, @Nullable Node node, Position position, Readers readers) {
        this.reading = reading;
        this.path = path;
        this.node = node;
        this.position = node == null ? position : node.position();
        this.readers = readers;
    }

    /** Returns this value as one that these read, with whatever stands below it. */
    Value of(Readers readers) {
        return new Value(reading, path, node, position, readers);
    }

    /** Returns this value as one that nobody but the daemon reads, with whatever stands below it. */
    Value ofDaemon() {
        return of(Readers.DAEMON);
    }

    /** Returns this value as one that nobody but the SDK reads, with whatever stands below it. */
    Value ofSdk() {
        return of(Readers.SDK);
    }

    /** Returns who refuses what breaks a rule here. */
    Set<Consumer> refusing(Rule rule) {
        return readers.refusing(rule);
    }

    /** Returns whether the SDK reads the value. */
    boolean isReadBySdk() {
        return readers != Readers.DAEMON;
    }

    /** Returns whether the daemon reads the value. */
    boolean isReadByDaemon() {
        return readers != Readers.SDK;
    }

    /** Returns the place of a member of this map. */
    Value member(MapNode.Entry entry) {
        return new Value(reading, below(entry.key().text()), entry.value(), position, readers);
    }

    /** Returns the place of a member that this map does not have. */
    Value absent(String key) {
        return new Value(reading, below(key), null, position, readers);
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Returns the place of an item of this list. */
    Value item(int index, Node item) {
        return new Value(reading, path + "[" + index + "]", item, position, readers);
    }

    /** Returns this path at another place, such as that of its key. */
    public Value at(Position place) {
        return new Value(reading, path, null, place, readers);
    }

    /** Returns the value, or null if it is absent. */
    public @Nullable Node node() {
        return node;
    }

    /** Returns the path from the root of the document. */
    public String path() {
        return path;
    }

    /** Returns where the value begins, or where to report that it is absent. */
    Position position() {
        return position;
    }

    /** Returns the file that the value stands in. */
    public Reading reading() {
        return reading;
    }

    /** Returns what the value is called in a message: its path below the last list. */
    String name() {
        int item = path.lastIndexOf("].");
        return item < 0 ? path : path.substring(item + 2);
    }

    /** Returns whether there is no value, not even null. */
    public boolean isAbsent() {
        return node == null;
    }

    /** Returns whether the value is null. */
    boolean isNull() {
        return node instanceof ScalarNode scalar && Dialect.DAEMON.kind(scalar) == ScalarKind.NULL;
    }

    /** Returns whether there is nothing to read. */
    public boolean isMissing() {
        return isAbsent() || isNull();
    }

    /** Reports a violation here. */
    public void report(Rule rule, Object... arguments) {
        report(rule.severity(), rule.refusedBy(), rule, arguments);
    }

    /** Reports a violation that these parts of Dify refuse. */
    public void report(Set<Consumer> refusedBy, Rule rule, Object... arguments) {
        report(rule.severity(), refusedBy, rule, arguments);
    }

    /** Reports a violation that is as bad as this here. */
    public void report(Severity severity, Set<Consumer> refusedBy, Rule rule, Object... arguments) {
        String message = Violation.of(rule, path, arguments).message();
        reading.add(position, new Violation(rule, severity, refusedBy, path, message));
    }

    /** Reports that another kind of value is expected. */
    void wrongKind(String expected) {
        wrongKind(GeneralCode.WRONG_KIND, expected);
    }

    /** Reports that these parts of Dify expect another kind of value. */
    void wrongKind(Set<Consumer> refusedBy, String expected) {
        wrongKind(refusedBy, GeneralCode.WRONG_KIND, expected);
    }

    /** Reports by a rule of its own that another kind of value is expected. */
    void wrongKind(Rule rule, String expected) {
        wrongKind(refusing(rule), rule, expected);
    }

    private void wrongKind(Set<Consumer> refusedBy, Rule rule, String expected) {
        unexpected(refusedBy, rule, expected);
        unread();
    }

    /** Reports that the SDK, if it reads this, finds another kind of value than is expected; the daemon does not. */
    void wrongKindToSdk(String expected) {
        if (isReadBySdk()) {
            unexpected(Set.of(Consumer.SDK), GeneralCode.WRONG_KIND, expected);
        }
    }

    private void unexpected(Set<Consumer> refusedBy, Rule rule, String expected) {
        report(refusedBy, rule, path.isEmpty() ? "the file" : name(), expected, found());
    }

    /** Returns what this is, in words. */
    public String found() {
        if (node instanceof MapNode map) {
            return map.set() ? "a set" : "a map";
        }
        if (node instanceof ListNode list) {
            return list.pairs() ? "a list of pairs" : "a list";
        }
        return node instanceof ScalarNode scalar && !isNull() ? "'" + scalar.text() + "'" : "nothing";
    }

    /** Notes that this value, and whatever stands below it, is not to be judged. */
    void unread() {
        reading.unread(path);
    }

    /** Notes that a member of this map is not to be judged, because something that it depends on could not be read. */
    void unread(String key) {
        reading.unread(below(key));
    }
}
