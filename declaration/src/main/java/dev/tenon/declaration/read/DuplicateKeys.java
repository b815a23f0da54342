package dev.tenon.declaration.read;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.HashMap;
import java.util.Map;

/** Reports keys that stand in a map twice, wherever it is: the daemon decodes none of it. */
final class DuplicateKeys {

    /** The member of a provider into which the daemon does not look. */
    private static final String EXTRA = "extra";

    private DuplicateKeys() {}

    static void report(Value value) {
        if (value.node() instanceof MapNode map) {
            Map<String, Position> first = new HashMap<>();
            for (MapNode.Entry entry : map.entries()) {
                String key = entry.key().text();
                Position position = entry.key().position();
                Position earlier = first.putIfAbsent(key, position);
                Value member = value.member(entry);
                if (earlier != null) {
                    member.at(position)
                            .report(
                                    value.refusing(GeneralCode.DUPLICATE_KEY),
                                    GeneralCode.DUPLICATE_KEY,
                                    key,
                                    earlier.line());
                }
                report(member.path().equals(EXTRA) ? member.ofSdk() : member);
            }
        } else if (value.node() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                report(value.item(i, list.items().get(i)));
            }
        }
    }
}
