package dev.tenon.declaration.read;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarNode;

/** Reports infinity and what is no number where any value is decoded: the daemon reads it and cannot write it as JSON. */
final class NotFinite {

    private NotFinite() {}

    static void report(Value at) {
        if (at.node() instanceof MapNode map) {
            map.entries().forEach(entry -> report(at.member(entry)));
        } else if (at.node() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                report(at.item(i, list.items().get(i)));
            }
        } else if (at.node() instanceof ScalarNode scalar) {
            Numbers.notFinite(at, scalar);
        }
    }
}
