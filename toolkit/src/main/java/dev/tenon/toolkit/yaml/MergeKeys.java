package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The key {@code <<}, which takes over the entries of other maps. A key of the map's own goes first, then the first map named. */
final class MergeKeys {

    /** The key itself. */
    static final String SIGN = "<<";

    private MergeKeys() {}

    static boolean isMerge(ScalarNode key) {
        return key.plain() && key.tag() == null && key.text().equals(SIGN);
    }

    /** Returns the entries with those of the merged maps in the place of the merge key. Two merge keys are left as duplicates. */
    static List<MapNode.Entry> resolve(List<MapNode.Entry> entries) {
        if (entries.stream().filter(entry -> isMerge(entry.key())).count() != 1) {
            return entries;
        }
        Set<String> own = new HashSet<>();
        entries.forEach(entry -> own.add(entry.key().text()));
        List<MapNode.Entry> resolved = new ArrayList<>();
        for (MapNode.Entry entry : entries) {
            if (isMerge(entry.key())) {
                maps(entry.value()).stream()
                        .flatMap(map -> map.entries().stream())
                        .filter(other -> own.add(other.key().text()))
                        .forEach(resolved::add);
            } else {
                resolved.add(entry);
            }
        }
        return resolved;
    }

    /** Returns whether a value can be merged: a map or a list of maps, none of which has a fault. */
    static boolean isMergeable(Node value) {
        boolean maps = value instanceof MapNode
                || (value instanceof ListNode list && list.items().stream().allMatch(MapNode.class::isInstance));
        return maps && maps(value).stream().allMatch(map -> map.fault() == null);
    }

    private static List<MapNode> maps(Node value) {
        List<Node> nodes = value instanceof ListNode list ? list.items() : List.of(value);
        return nodes.stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }
}
