package dev.tenon.processor.write.resource;

import java.util.Iterator;
import java.util.Map;

/** Prints a tree as JSON in one line. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String print(Node root) {
        JsonText text = new JsonText();
        text.node(root);
        return text.out.toString();
    }

    private void node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.style() == Node.Style.LITERAL_VALUE) {
                out.append(scalar.text());
            } else {
                QuotedText.append(out, scalar.text());
            }
        } else if (node instanceof Node.Sequence sequence) {
            out.append('[');
            for (Iterator<Node> items = sequence.items().iterator(); items.hasNext(); ) {
                node(items.next());
                out.append(items.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (node instanceof Node.Mapping mapping) {
            out.append('{');
            for (Iterator<Map.Entry<String, Node>> entries =
                            mapping.entries().entrySet().iterator();
                    entries.hasNext(); ) {
                Map.Entry<String, Node> entry = entries.next();
                QuotedText.append(out, entry.getKey());
                out.append(':');
                node(entry.getValue());
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        }
    }
}
