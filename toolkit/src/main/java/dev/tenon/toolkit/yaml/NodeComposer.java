package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
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

    private final CodePoints source;
    private final Escapes escapes;
    private final BlockTexts blocks;
    private final YamlLimits limits;
    private final Scanner scanner;
    private final Parser parser;
    private final Anchors anchors = new Anchors();
    private final Tabs tabs = new Tabs();
    private final Problems problems = new Problems();
    private int depth;
    private long values;

    NodeComposer(String text, Escapes escapes, BlockTexts blocks, YamlLimits limits) {
        this.source = new CodePoints(text);
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
        problems.addAll(Lookahead.problems(scanner, end.getExplicit(), source));
        return root;
    }

    /** Returns what is wrong, although the document can be read. */
    List<Problem> problems() {
        return problems.all();
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
            problems.add(
                    event, Kind.SDK_SYNTAX, "the anchor &" + anchor + " stands twice; give each a name of its own");
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
        MapBuilder map = new MapBuilder(YamlReader.position(start.getStartMark()));
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.peekEvent();
            if (!(node() instanceof ScalarNode key)) {
                map.fault(problems.fault(event, "a key must be a text; put it in quotes if it begins with { or ["));
                value();
            } else if (MergeKeys.isMerge(key)) {
                merge(map, event, key);
            } else {
                entry(map, event, key);
            }
        }
        next();
        return map.build();
    }

    private void entry(MapBuilder map, Event event, ScalarNode key) {
        if (!SIGNS.contains(key.text())) {
            problems.checkForSdk(event, key);
        }
        Event valueEvent = parser.peekEvent();
        BlockTexts.checkColon(event, valueEvent, source);
        Node value = value();
        map.add(
                new MapNode.Entry(key, value),
                new MapNode.Entry((ScalarNode) asWritten(event, key), asWritten(valueEvent, value)));
    }

    private void merge(MapBuilder map, Event event, ScalarNode key) {
        boolean alias = parser.peekEvent() instanceof AliasEvent;
        // It is not a value of the map.
        Node merged = node();
        map.merge(key, merged, alias);
        if (!MergeKeys.isMergeable(merged)) {
            Problem endless = endless(merged);
            map.fault(endless == null ? problems.fault(event, "the key << takes a map or a list of maps") : endless);
        }
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

    /** Reads a node that is not a key. */
    private Node value() {
        Event event = parser.peekEvent();
        Node node = node();
        if (node instanceof ScalarNode scalar) {
            problems.checkForSdk(event, scalar);
        } else if (event instanceof CollectionStartEvent start) {
            String tag = CollectionTags.problem(node, start.getTag());
            if (tag != null) {
                problems.add(event, Kind.SDK_SYNTAX, tag);
            }
        }
        return node;
    }

    private ScalarNode scalar(ScalarEvent event) {
        tabs.scalar(event);
        blocks.scalar(event, source);
        if (SurrogateEscapes.occurIn(event, source)) {
            problems.add(event, Kind.UNSENDABLE, SurrogateEscapes.MESSAGE);
        }
        if (event.isPlain() && Brackets.follow(event.getEndMark(), source)) {
            problems.add(event, Kind.DAEMON_SYNTAX, Brackets.MESSAGE);
        }
        return ScalarTags.read(event, escapes.read(event.getValue()));
    }

    private void count(Event event, long more) {
        values += more;
        if (values > limits.values()) {
            throw new ComposeException(
                    event.getStartMark(),
                    "the file has more than " + limits.values() + " values when every alias is written out");
        }
    }
}
