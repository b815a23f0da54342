package dev.tenon.declaration.read;

import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import org.jspecify.annotations.Nullable;

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
                Value member = at.member(entry);
                // Of two the SDK takes the last.
                report(entry.equals(map.entry(entry.key().text())) ? member : member.ofDaemon());
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
                Numbers.tooLarge(at, scalar);
            }
        }
    }

    /** Reports keys that are no texts to the daemon, which can be read as any value, and not be written as JSON. */
    static void keys(Value at, @Nullable Node node) {
        if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                ScalarNode key = entry.key();
                if (Dialect.DAEMON.kind(key) != ScalarKind.TEXT || Dialect.SDK.kind(key) == ScalarKind.BINARY) {
                    String text = "the key '" + key.text() + "' is no text, and cannot be written as JSON; quote it";
                    at.reading().report(new Problem(Kind.DAEMON_SYNTAX, key.position(), text));
                }
                keys(at, entry.value());
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> keys(at, item));
        }
    }
}
