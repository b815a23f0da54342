package dev.tenon.declaration.document;

import dev.tenon.declaration.document.Document.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map, with its entries as they were written: in order, with keys that occur twice.
 *
 * @param position where it begins
 * @param entries its entries
 * @param set whether it is tagged as a set, which only the Python SDK makes of it
 * @param fault what keeps the daemon from reading it; null if nothing does
 * @param written the same with aliases and merge keys as they are written, where there are any; null if there are none
 */
public record MapNode(
        Position position,
        List<Entry> entries,
        boolean set,
        @Nullable Problem fault,
        @Nullable MapNode written) implements Node {

    public MapNode {
        entries = List.copyOf(entries);
    }

    /** Makes a map that is nothing else. */
    public MapNode(Position position, List<Entry> entries) {
        this(position, entries, false, null, null);
    }

    @Override
    public MapNode asWritten() {
        return written == null ? this : written;
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(ScalarNode key, Node value) {}

    /** Returns the value of the entry with the given key, or null if there is none. */
    public @Nullable Node get(String key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** Returns the entry with the given key, the last if there are several, as the SDK does; null if there is none. */
    public @Nullable Entry entry(String key) {
        Entry last = null;
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                last = entry;
            }
        }
        return last;
    }
}
