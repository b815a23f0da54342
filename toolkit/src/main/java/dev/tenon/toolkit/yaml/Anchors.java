package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;

/** The values of a document that have a name. */
final class Anchors {

    /** What both of Dify's readers take; the parser used here takes more. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private final Map<String, Anchored> anchored = new HashMap<>();
    private final Map<String, Event> open = new HashMap<>();

    /**
     * A value with a name.
     *
     * @param node the value
     * @param values how many values it consists of
     */
    record Anchored(Node node, long values) {}

    /** Takes note that a value with the given name begins, and returns whether the name is new. */
    boolean open(String name, Event event) {
        if (!NAME.matcher(name).matches()) {
            throw new ComposeException(
                    event.getStartMark(), "the anchor &" + name + " may contain only letters, digits, _ and -");
        }
        boolean known = anchored.remove(name) != null;
        return open.put(name, event) == null && !known;
    }

    /** Takes note of a value that is complete. */
    void close(String name, Node node, long values) {
        open.remove(name);
        anchored.put(name, new Anchored(node, values));
    }

    /** Returns the value that an alias stands for: one that nobody can read to an end if the alias stands inside of it. */
    Anchored get(AliasEvent alias) {
        String name = alias.getAnchor();
        Anchored found = anchored.get(name);
        if (found != null) {
            return found;
        }
        Event outer = open.get(name);
        if (outer == null) {
            throw new ComposeException(
                    alias.getStartMark(),
                    "no anchor &" + name + " stands before the alias *" + name
                            + "; put a text that begins with * in quotes");
        }
        Position position = YamlReader.position(alias.getStartMark());
        Problem fault = new Problem(
                Kind.UNSENDABLE, position, "the alias *" + name + " stands inside of the value that it refers to");
        Node node = outer instanceof MappingStartEvent
                ? new MapNode(position, List.of(), false, fault, null)
                : new ListNode(position, List.of(), false, fault, null);
        return new Anchored(node, 1);
    }
}
