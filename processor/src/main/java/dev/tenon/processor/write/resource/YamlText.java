package dev.tenon.processor.write.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prints a tree: block style, two spaces, {@code \n}. Dify's daemon reads YAML 1.2 and its SDK 1.1, so a string stands plain
 * only if it begins with a letter, has nothing but letters, digits and a few signs, and is no word that one of them reads as
 * something else. Letters are those of the languages that Dify knows, in ranges: what a JDK takes for a letter grows from one to the
 * next, and the bytes of a plugin must not depend on the JDK of its build.
 */
final class YamlText {

    /** Latin, Hiragana, Katakana, and Han with its rare characters. */
    private static final String LETTER = "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F"
            + "\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DBF\\u4E00-\\u9FFC\\x{20000}-\\x{2A6DD}";

    private static final String SIGN = "[" + LETTER + "0-9_./()+-]";
    private static final Pattern PLAIN = Pattern.compile("[" + LETTER + "_]" + SIGN + "*( " + SIGN + "+)*");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** Prints the tree below a comment of one line. */
    static String print(String comment, Node root) {
        YamlText text = new YamlText();
        text.out.append("# ").append(comment).append('\n');
        text.node(root, "\n");
        return text.out.append('\n').toString();
    }

    /** Prints a node; {@code line} begins another line of it. */
    private void node(Node node, String line) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, line);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence.items(), line);
        } else if (node instanceof Node.Mapping mapping) {
            mapping(mapping.entries(), line);
        }
    }

    private void sequence(List<Node> items, String line) {
        if (items.isEmpty()) {
            out.append("[]");
        }
        String before = "- ";
        for (Node each : items) {
            out.append(before);
            node(each, line + INDENT);
            before = line + "- ";
        }
    }

    /** Prints entries, whose keys are plain. */
    private void mapping(Map<String, Node> entries, String line) {
        if (entries.isEmpty()) {
            out.append("{}");
        }
        String before = "";
        for (Map.Entry<String, Node> each : entries.entrySet()) {
            out.append(before).append(each.getKey()).append(':');
            out.append(hasLines(each.getValue()) ? line + INDENT : " ");
            node(each.getValue(), line + INDENT);
            before = line;
        }
    }

    private static boolean hasLines(Node node) {
        return (node instanceof Node.Sequence sequence && !sequence.items().isEmpty())
                || (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty());
    }

    private void scalar(Node.Scalar scalar, String line) {
        String text = scalar.text();
        if (scalar.style() == Node.Style.LITERAL_VALUE) {
            out.append(text);
        } else if (isBlock(text)) {
            block(text, line);
        } else if (scalar.style() == Node.Style.TEXT && isPlain(text)) {
            out.append(text);
        } else {
            QuotedText.append(out, text);
        }
    }

    /** Prints a literal block; an empty line has no blanks. */
    private void block(String text, String line) {
        out.append("|-");
        for (String each : text.split("\n", -1)) {
            out.append(each.isEmpty() ? "\n" : line + each);
        }
    }

    /** A block cannot hold tabs, other breaks or blanks at its edges in a form that all readers agree on. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(each -> each == '\n' || QuotedText.isOrdinary(each));
    }

    /** Returns whether every reader takes the plain form for the same string. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
