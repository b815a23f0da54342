package dev.tenon.declaration.document;

import dev.tenon.declaration.document.Document.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param position where it begins
 * @param items its items
 * @param pairs whether it is tagged as one of pairs, {@code !!omap} or {@code !!pairs}, which only the Python SDK makes of it
 * @param fault what keeps the daemon from reading it; null if nothing does
 * @param written the same with aliases as they are written, where there are any; null if there are none
 */
public record ListNode(
        Position position,
        List<Node> items,
        boolean pairs,
        @Nullable Problem fault,
        @Nullable ListNode written) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    /** Makes a list that is nothing else. */
    public ListNode(Position position, List<Node> items) {
        this(position, items, false, null, null);
    }

    @Override
    public ListNode asWritten() {
        return written == null ? this : written;
    }
}
