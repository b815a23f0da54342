package dev.tenon.declaration.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What the SDK sees of a document where a tag makes something else of a value for it than for the daemon, written so that it is the same
 * to both: null where only the SDK finds nothing, and another key in the place of one that is no text.
 */
public final class SdkView {

    private SdkView() {}

    /** Returns the document as the SDK sees it; the same one if the daemon sees it so, too. */
    public static Document of(Document document) {
        Node root = document.root();
        if (root == null) {
            return document;
        }
        Node seen = root instanceof MapNode map ? map(map, true) : of(root);
        return seen.equals(root) ? document : new Document(seen, document.problems());
    }

    private static Node of(Node node) {
        if (node instanceof MapNode map) {
            return map(map, false);
        }
        if (node instanceof ListNode list) {
            List<Node> items = list.items().stream().map(SdkView::of).toList();
            return items.equals(list.items())
                    ? list
                    : new ListNode(list.position(), items, list.pairs(), list.fault(), null);
        }
        return node instanceof ScalarNode scalar ? scalar(scalar) : node;
    }

    private static ScalarNode scalar(ScalarNode scalar) {
        if (ScalarNode.LAX_BASE64.equals(scalar.tag())) {
            return new ScalarNode(scalar.position(), scalar.text(), false, "binary");
        }
        return isNull(scalar) ? new ScalarNode(scalar.position(), "", true) : scalar;
    }

    private static MapNode map(MapNode map, boolean root) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            ScalarNode key = isKey(entry.key()) ? entry.key() : other(entry.key(), root);
            entries.add(new MapNode.Entry(key, of(entry.value())));
        }
        return entries.equals(map.entries()) ? map : new MapNode(map.position(), entries, map.set(), map.fault(), null);
    }

    /** Returns whether the key can be the one that it is to the daemon: bytes and nothing are not what they are written as. */
    private static boolean isKey(ScalarNode key) {
        ScalarKind kind = key.tag() == null ? ScalarKind.TEXT : Dialect.SDK.kind(key);
        return kind != ScalarKind.BINARY && kind != ScalarKind.NULL;
    }

    /** Returns a key of another name. The SDK minds that it is no text where the keys of a file become those of Python. */
    private static ScalarNode other(ScalarNode key, boolean root) {
        ScalarKind kind = Dialect.SDK.kind(key);
        String name = key.text() + " as " + kind.words();
        if (kind == ScalarKind.BINARY) {
            return new ScalarNode(key.position(), name, false, "binary");
        }
        return root
                ? new ScalarNode(key.position(), name, key.plain(), key.tag())
                : new ScalarNode(key.position(), name, false);
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.tag() != null
                && Dialect.SDK.kind(scalar) == ScalarKind.NULL
                && Dialect.DAEMON.kind(scalar) != ScalarKind.NULL;
    }
}
