package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;

/** The key {@code <<}, which takes over the entries of other maps. A key of the map's own goes first, then the first map named. */
final class MergeKeys {

    private MergeKeys() {}

    static boolean isMerge(ScalarNode key) {
        return key.plain() && key.text().equals("<<");
    }

    /** Returns the entries with those of the merged maps in the place of the merge key. Two merge keys are left as duplicates. */
    static List<MapNode.Entry> resolve(List<MapNode.Entry> entries, Mark mark) {
        if (entries.stream().filter(entry -> isMerge(entry.key())).count() != 1) {
            return entries;
        }
        Set<String> own = new HashSet<>();
        entries.forEach(entry -> own.add(entry.key().text()));
        List<MapNode.Entry> resolved = new ArrayList<>();
        for (MapNode.Entry entry : entries) {
            if (isMerge(entry.key())) {
                merged(entry.value(), mark).stream()
                        .filter(other -> own.add(other.key().text()))
                        .forEach(resolved::add);
            } else {
                resolved.add(entry);
            }
        }
        return resolved;
    }

    private static List<MapNode.Entry> merged(Node value, Mark mark) {
        if (value instanceof MapNode map) {
            return map.entries();
        }
        if (!(value instanceof ListNode list)) {
            throw notAMap(mark);
        }
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof MapNode map)) {
                throw notAMap(mark);
            }
            entries.addAll(map.entries());
        }
        return entries;
    }

    private static ComposeException notAMap(Mark mark) {
        return new ComposeException(mark, "the key << takes a map or a list of maps");
    }
}
