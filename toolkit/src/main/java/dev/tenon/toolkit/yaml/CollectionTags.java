package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.TagNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags of maps and lists. The daemon passes over them; the SDK makes something else of a few, and fails on the others. */
final class CollectionTags {

    private static final String SET = "set";
    private static final Set<String> PAIRS = Set.of("omap", "pairs");

    private CollectionTags() {}

    /** Returns a map or list as its tag wants it. */
    static Node read(Node collection, @Nullable String tag) {
        String name = tag == null ? "" : TagNames.of(tag);
        if (collection instanceof MapNode map) {
            return new MapNode(map.position(), map.entries(), name.equals(SET), map.fault(), map.written());
        }
        if (collection instanceof ListNode list) {
            return new ListNode(list.position(), list.items(), PAIRS.contains(name), list.fault(), list.written());
        }
        return collection;
    }

    /** Returns what is wrong with the tag of a value, or null if nothing is. */
    static @Nullable String problem(Node node, @Nullable String tag) {
        String name = tag == null || tag.equals("!") ? "" : TagNames.of(tag);
        if (name.isEmpty() || isKnown(node, name)) {
            return null;
        }
        return "the tag " + TagNames.written(name) + " makes no " + (node instanceof MapNode ? "map" : "list")
                + " to the Python SDK; remove it";
    }

    private static boolean isKnown(Node node, String tag) {
        if (node instanceof ListNode list && PAIRS.contains(tag)) {
            return list.items().stream()
                    .allMatch(
                            item -> item instanceof MapNode map && map.entries().size() == 1);
        }
        return node instanceof MapNode ? tag.equals("map") || tag.equals(SET) : tag.equals("seq");
    }
}
