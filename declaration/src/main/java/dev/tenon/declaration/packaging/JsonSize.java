package dev.tenon.declaration.packaging;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import java.nio.charset.StandardCharsets;

/** How large a document is as JSON without blanks, at least: escapes, and what the daemon adds, are not counted. */
final class JsonSize {

    private static final int BRACKETS = 2;
    private static final int QUOTES = 2;
    private static final int COLON = 1;

    private JsonSize() {}

    static long of(Node node) {
        if (node instanceof MapNode map) {
            long size = BRACKETS + commas(map.entries().size());
            for (MapNode.Entry entry : map.entries()) {
                size += bytes(entry.key()) + QUOTES + COLON + of(entry.value());
            }
            return size;
        }
        if (node instanceof ListNode list) {
            return BRACKETS
                    + commas(list.items().size())
                    + list.items().stream().mapToLong(JsonSize::of).sum();
        }
        ScalarNode scalar = (ScalarNode) node;
        return bytes(scalar) + (scalar.plain() ? 0 : QUOTES);
    }

    private static long commas(int entries) {
        return Math.max(0, entries - 1);
    }

    private static long bytes(ScalarNode scalar) {
        return scalar.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
