package dev.tenon.declaration.read;

import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.HashMap;
import java.util.Map;

/** Reports keys that stand in a map twice: the daemon decodes none of it, if it reads the map at all. */
final class DuplicateKeys {

    private DuplicateKeys() {}

    static void report(Value value, MapNode map) {
        Map<String, Position> first = new HashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            String key = entry.key().text();
            Position position = entry.key().position();
            Position earlier = first.putIfAbsent(key, position);
            if (earlier != null) {
                value.member(entry)
                        .at(position)
                        .report(
                                value.refusing(GeneralCode.DUPLICATE_KEY),
                                GeneralCode.DUPLICATE_KEY,
                                key,
                                earlier.line());
            }
        }
    }
}
