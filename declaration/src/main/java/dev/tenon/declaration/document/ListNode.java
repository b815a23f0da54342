package dev.tenon.declaration.document;

import java.util.List;

/**
 * A list.
 *
 * @param position where it begins
 * @param items its items
 */
public record ListNode(Position position, List<Node> items) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }
}
