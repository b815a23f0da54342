package dev.tenon.declaration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map, with its entries as they were written: in order, with keys that occur twice.
 *
 * @param position where it begins
 * @param entries its entries
 */
public record MapNode(Position position, List<Entry> entries) implements Node {

    public MapNode {
        entries = List.copyOf(entries);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(ScalarNode key, Node value) {}

    /** Returns the value of the first entry with the given key, or null if there is none. */
    public @Nullable Node get(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }
}
