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
import org.jspecify.annotations.Nullable;

/** Collects the entries of a map, with what is merged into it, and those that stand there as they are written. */
final class MapBuilder {

    private static final String ALIAS_OF_LIST = "the key << takes no alias of a list; write the list";

    private final Position position;
    private final List<MapNode.Entry> entries = new ArrayList<>();
    private final List<MapNode.Entry> written = new ArrayList<>();
    private @Nullable Problem fault;

    MapBuilder(Position position) {
        this.position = position;
    }

    /** Adds an entry: what it means, and how it is written. */
    void add(MapNode.Entry entry, MapNode.Entry asWritten) {
        entries.add(entry);
        written.add(asWritten);
    }

    /**
     * Adds a merge key.
     *
     * @param alias whether an alias stands for what is merged
     */
    void merge(ScalarNode key, Node merged, boolean alias) {
        if (alias && merged instanceof ListNode) {
            fault = new Problem(Kind.DAEMON_SYNTAX, key.position(), ALIAS_OF_LIST);
        }
        add(new MapNode.Entry(key, merged), new MapNode.Entry(key, merged.asWritten()));
    }

    /** Takes note of what keeps the daemon from reading the map; of several, the last counts. */
    void fault(Problem problem) {
        fault = problem;
    }

    /** Returns the map. */
    MapNode build() {
        List<MapNode.Entry> resolved = MergeKeys.resolve(entries);
        return new MapNode(
                position, resolved, false, fault, resolved.equals(written) ? null : new MapNode(position, written));
    }
}
