package dev.tenon.testkit;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of plain JSON what the readers of declarations read. */
final class JsonNodes {

    private JsonNodes() {}

    /** Returns the nodes of a value. A null member counts as one that is not there: the protocol writes all of them. */
    static Node of(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            List<MapNode.Entry> entries = new ArrayList<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    entries.add(new MapNode.Entry(text(String.valueOf(key)), of(value)));
                }
            });
            return new MapNode(Position.START, entries);
        }
        if (json instanceof List<?> list) {
            return new ListNode(Position.START, list.stream().map(JsonNodes::of).toList());
        }
        return json instanceof String text ? text(text) : new ScalarNode(Position.START, String.valueOf(json), true);
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(Position.START, text, false);
    }
}
