package dev.tenon.toolkit.importer;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in documents; null is what is absent. */
final class Nodes {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private Nodes() {}

    static @Nullable Node get(@Nullable Node node, String key) {
        Node value = node instanceof MapNode map ? map.get(key) : null;
        return value instanceof ScalarNode scalar && scalar.plain() && NULLS.contains(scalar.text()) ? null : value;
    }

    static List<Node> items(@Nullable Node node) {
        return node instanceof ListNode list ? list.items() : List.of();
    }

    static @Nullable String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : null;
    }

    static List<String> textList(@Nullable Node node) {
        return items(node).stream().map(each -> String.valueOf(scalar(each))).toList();
    }
}
