package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/**
 * Makes a tree of the parser's events. The parser itself keeps no tree and does not recurse, so that depth and number of values
 * are limited here, before they cost anything.
 */
final class NodeComposer {

    /** Plain keys that the SDK's parser knows. */
    private static final Set<String> SIGNS = Set.of("=", "<<");

    private static final String ALIAS_OF_LIST = "the key << takes no alias of a list; write the list";

    private final String text;
    private final Escapes escapes;
    private final BlockTexts blocks;
    private final YamlLimits limits;
    private final Scanner scanner;
    private final Parser parser;
    private final Anchors anchors = new Anchors();
    private final Tabs tabs = new Tabs();
    private final List<Problem> problems = new ArrayList<>();
    private int depth;
    private long values;

    NodeComposer(String text, Escapes escapes, BlockTexts blocks, YamlLimits limits) {
        this.text = text;
        this.escapes = escapes;
        this.blocks = blocks;
        this.limits = limits;
        LoaderOptions options = new LoaderOptions();
        // Its own limit is lower than ours, by which the file has been measured already.
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.scanner = new ScannerImpl(new StreamReader(text), options);
        this.parser = new ParserImpl(scanner);
    }

    /**
     * Reads the first document, and whether another one follows.
     *
     * @return null if there is none
     * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it cannot be read
     */
    @Nullable
    Node compose() {
        next(); // the start of the stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        next(); // the start of the document
        Node root = value();
        DocumentEndEvent end = (DocumentEndEvent) next();
        problems.addAll(Lookahead.problems(scanner, end.getExplicit(), text));
        return root;
    }

    /** Returns what is wrong, although the document can be read. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns where tabs may stand in the document. */
    Tabs tabs() {
        return tabs;
    }

    private Event next() {
        return parser.getEvent();
    }

    private Node node() {
        NodeEvent event = (NodeEvent) next();
        if (event instanceof AliasEvent alias) {
            Anchors.Anchored anchored = anchors.get(alias);
            count(event, anchored.values());
            return anchored.node();
        }
        String anchor = event.getAnchor();
        if (anchor == null) {
            return node(event);
        }
        if (!anchors.open(anchor, event)) {
            problem(event, Kind.SDK_SYNTAX, "the anchor &" + anchor + " stands twice; give each a name of its own");
        }
        long before = values;
        Node node = node(event);
        anchors.close(anchor, node, values - before);
        return node;
    }

    private Node node(NodeEvent event) {
        count(event, 1);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (++depth > limits.depth()) {
            throw new ComposeException(
                    event.getStartMark(), "maps and lists are nested deeper than " + limits.depth() + " levels");
        }
        Node node = start instanceof MappingStartEvent ? map(start) : list(start);
        depth--;
        return CollectionTags.read(node, start.getTag());
    }

    private ListNode list(CollectionStartEvent start) {
        Position position = YamlReader.position(start.getStartMark());
        List<Node> items = new ArrayList<>();
        List<Node> written = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Event event = parser.peekEvent();
            Node item = value();
            items.add(item);
            written.add(asWritten(event, item));
        }
        next();
        return new ListNode(
                position, items, false, null, items.equals(written) ? null : new ListNode(position, written));
    }

    private MapNode map(CollectionStartEvent start) {
        Position position = YamlReader.position(start.getStartMark());
        List<MapNode.Entry> entries = new ArrayList<>();
        List<MapNode.Entry> written = new ArrayList<>();
        Problem fault = null;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.peekEvent();
            if (!(node() instanceof ScalarNode key)) {
                fault = fault(event, "a key must be a text; put it in quotes if it begins with { or [");
                value();
                continue;
            }
            if (MergeKeys.isMerge(key)) {
                // It is not a value of the map.
                Event mergedEvent = parser.peekEvent();
                Node merged = node();
                if (!MergeKeys.isMergeable(merged)) {
                    fault = endless(merged) != null
                            ? endless(merged)
                            : fault(event, "the key << takes a map or a list of maps");
                } else if (mergedEvent instanceof AliasEvent && merged instanceof ListNode) {
                    fault = new Problem(Kind.DAEMON_SYNTAX, YamlReader.position(event.getStartMark()), ALIAS_OF_LIST);
                }
                entries.add(new MapNode.Entry(key, merged));
                written.add(new MapNode.Entry(key, merged.asWritten()));
                continue;
            }
            if (!SIGNS.contains(key.text())) {
                checkForSdk(event, key);
            }
            Event valueEvent = parser.peekEvent();
            BlockTexts.checkColon(event, valueEvent, text);
            Node value = value();
            entries.add(new MapNode.Entry(key, value));
            written.add(new MapNode.Entry((ScalarNode) asWritten(event, key), asWritten(valueEvent, value)));
        }
        next();
        List<MapNode.Entry> resolved = MergeKeys.resolve(entries);
        return new MapNode(
                position, resolved, false, fault, resolved.equals(written) ? null : new MapNode(position, written));
    }

    /** Returns what is wrong with a map that stands inside of itself, which the SDK merges all the same; null if it does not. */
    private static @Nullable Problem endless(Node merged) {
        Problem fault = merged instanceof MapNode map ? map.fault() : null;
        return fault != null && fault.kind() == Kind.UNSENDABLE ? fault : null;
    }

    /** Returns a value as it is written where the event is. */
    private static Node asWritten(Event event, Node node) {
        return event instanceof AliasEvent alias
                ? new ScalarNode(YamlReader.position(alias.getStartMark()), alias.getAnchor(), true)
                : node.asWritten();
    }

    /** Takes note of something in a map on which the SDK fails, and returns it as that on which the daemon does if it reads the map. */
    private Problem fault(Event event, String text) {
        problem(event, Kind.SDK_SYNTAX, text);
        return new Problem(Kind.DAEMON_SYNTAX, YamlReader.position(event.getStartMark()), text);
    }

    /** Reads a node that is not a key. */
    private Node value() {
        Event event = parser.peekEvent();
        Node node = node();
        if (node instanceof ScalarNode scalar) {
            checkForSdk(event, scalar);
        } else if (event instanceof CollectionStartEvent start) {
            String tag = CollectionTags.problem(node, start.getTag());
            if (tag != null) {
                problem(event, Kind.SDK_SYNTAX, tag);
            }
        }
        return node;
    }

    /** On a day that does not exist, or a tag that it does not know, the SDK's parser gives up the whole file. */
    private void checkForSdk(Event event, ScalarNode scalar) {
        if (Dialect.SDK.kind(scalar) == ScalarKind.INVALID) {
            problem(event, Kind.SDK_SYNTAX, Dialect.fault(scalar));
        }
    }

    private ScalarNode scalar(ScalarEvent event) {
        tabs.scalar(event);
        blocks.scalar(event, text);
        if (SurrogateEscapes.occurIn(event, text)) {
            problem(event, Kind.UNSENDABLE, SurrogateEscapes.MESSAGE);
        }
        if (event.isPlain() && isBeforeBracket(event.getEndMark())) {
            problem(event, Kind.DAEMON_SYNTAX, "a bracket stands right behind the colon; write a space before it");
        }
        return ScalarTags.read(event, escapes.read(event.getValue()));
    }

    /** Returns whether a key ends there that goes on to the bracket for the daemon. */
    private boolean isBeforeBracket(Mark end) {
        int[] characters = end.getBuffer();
        int next = end.getPointer() + 1;
        return next < characters.length
                && characters[next - 1] == ':'
                && (characters[next] == '[' || characters[next] == '{');
    }

    private void count(Event event, long more) {
        values += more;
        if (values > limits.values()) {
            throw new ComposeException(
                    event.getStartMark(),
                    "the file has more than " + limits.values() + " values when every alias is written out");
        }
    }

    private void problem(Event event, Kind kind, String text) {
        problem(event.getStartMark(), kind, text);
    }

    private void problem(Mark mark, Kind kind, String text) {
        problems.add(new Problem(kind, YamlReader.position(mark), text));
    }
}
