package dev.tenon.declaration.read;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarNode;

/**
 * Reports, where any value is decoded, what keeps the daemon from reading it, and infinity and what is no number: the daemon reads that
 * and cannot write it as JSON.
 */
final class NotFinite {

    private NotFinite() {}

    static void report(Value at) {
        if (at.node() instanceof MapNode map) {
            Decoding.collection(at);
            for (MapNode.Entry entry : map.entries()) {
                Decoding.sentKey(at, entry.key());
                report(at.member(entry));
            }
        } else if (at.node() instanceof ListNode list) {
            Decoding.collection(at);
            for (int i = 0; i < list.items().size(); i++) {
                report(at.item(i, list.items().get(i)));
            }
        } else {
            ScalarNode scalar = Decoding.scalar(at);
            if (scalar != null) {
                Numbers.notFinite(at, scalar);
            }
        }
    }
}
