package dev.tenon.declaration.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the daemon sees of the document of a provider where it looks for models: there it does not decode what is written, so that an
 * alias is its name, a merge key is a key, Base64 is text, and of two keys that are the same both count.
 */
public final class DaemonView {

    private static final String MODELS = "models";
    private static final String PATTERNS = "predefined";

    private DaemonView() {}

    /** Returns the document as the daemon sees it; the same one if the SDK sees it so, too. */
    public static Document of(Document document) {
        if (!(document.root() instanceof MapNode root)) {
            return document;
        }
        MapNode.Entry read = root.entry(MODELS);
        if (read == null) {
            return document;
        }
        MapNode.Entry own = root.asWritten().entry(MODELS);
        Node written = (own == null ? read.value() : own.value()).asWritten();
        // A list of models is decoded.
        Node seen = written instanceof ListNode ? read.value() : written instanceof MapNode map ? models(map) : written;
        if (seen.equals(read.value())) {
            return document;
        }
        List<MapNode.Entry> entries = new ArrayList<>();
        root.entries().forEach(entry -> {
            boolean models = entry.key().text().equals(MODELS);
            entries.add(models ? new MapNode.Entry(entry.key(), seen) : entry);
        });
        return new Document(new MapNode(root.position(), entries, root.set(), root.fault(), null), document.problems());
    }

    private static MapNode models(MapNode models) {
        Map<String, MapNode.Entry> sections = new LinkedHashMap<>();
        for (MapNode.Entry entry : models.entries()) {
            Node value = entry.value() instanceof MapNode section ? section(section) : entry.value();
            sections.merge(entry.key().text(), new MapNode.Entry(entry.key(), value), DaemonView::both);
        }
        return new MapNode(models.position(), List.copyOf(sections.values()), models.set(), models.fault(), null);
    }

    private static MapNode section(MapNode section) {
        Map<String, MapNode.Entry> members = new LinkedHashMap<>();
        for (MapNode.Entry member : section.entries()) {
            members.merge(member.key().text(), member(member), DaemonView::both);
        }
        return new MapNode(section.position(), List.copyOf(members.values()), section.set(), section.fault(), null);
    }

    private static MapNode.Entry member(MapNode.Entry member) {
        Node value = member.value() instanceof ListNode list
                ? new ListNode(
                        list.position(),
                        list.items().stream().map(DaemonView::undecoded).toList(),
                        list.pairs(),
                        list.fault(),
                        null)
                : undecoded(member.value());
        return new MapNode.Entry(member.key(), value);
    }

    /** Returns the text without its tag, as it was written, or nearly so: no pattern that means a file looks like Base64. */
    private static Node undecoded(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.tag() == null) {
            return node;
        }
        boolean decoded = Dialect.SDK.kind(scalar) == ScalarKind.BINARY;
        String text = decoded ? Base64.getEncoder().encodeToString(scalar.text().getBytes(UTF_8)) : scalar.text();
        return new ScalarNode(scalar.position(), text, false);
    }

    /** Of two sections, or two lists of patterns, both count; of anything else the latter does, unless it is ignored. */
    private static MapNode.Entry both(MapNode.Entry one, MapNode.Entry other) {
        Node joined = joined(one.key().text(), one.value(), other.value());
        return new MapNode.Entry(other.key(), joined == null ? other.value() : joined);
    }

    private static @Nullable Node joined(String key, Node one, Node other) {
        if (one instanceof MapNode first && other instanceof MapNode second) {
            List<MapNode.Entry> entries = new ArrayList<>(first.entries());
            entries.addAll(second.entries());
            return section(new MapNode(second.position(), entries));
        }
        if (key.equals(PATTERNS) && one instanceof ListNode first) {
            List<Node> items = new ArrayList<>(first.items());
            if (other instanceof ListNode second) {
                items.addAll(second.items());
            }
            return new ListNode(first.position(), items);
        }
        return one instanceof MapNode ? one : null;
    }
}
