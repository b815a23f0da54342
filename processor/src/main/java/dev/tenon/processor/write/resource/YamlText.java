package dev.tenon.processor.write.resource;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prints a tree: block style, two spaces, {@code \n}. Dify's daemon reads YAML 1.2 and its SDK 1.1, so a string stands plain
 * only if it begins with a letter, has nothing but letters, digits and a few signs, and is no word that one of them reads as
 * something else.
 *
 * <p>That is so small a part of YAML that a library to write it would cost a compiler more to load than all else of a tree.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_./()+-]*( [\\p{L}\\p{N}_./()+-]+)*");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final int INDENT = 2;

    /** Escaped because nobody sees it. */
    private static final char NO_BREAK_SPACE = 0xa0;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** Prints the tree below a comment of one line. */
    static String print(String comment, Node root) {
        YamlText text = new YamlText();
        text.out.append("# ").append(comment).append('\n');
        text.node(root, 0);
        return text.out.append('\n').toString();
    }

    /** Prints a node where the line stands; what needs further lines is indented so far. */
    private void node(Node node, int indent) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, indent);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence, indent);
        } else if (node instanceof Node.Mapping mapping) {
            mapping(mapping, indent);
        }
    }

    private void sequence(Node.Sequence sequence, int indent) {
        if (sequence.items().isEmpty()) {
            out.append("[]");
        }
        boolean first = true;
        for (Node each : sequence.items()) {
            if (!first) {
                line(indent);
            }
            first = false;
            out.append("- ");
            node(each, indent + INDENT);
        }
    }

    private void mapping(Node.Mapping mapping, int indent) {
        if (mapping.entries().isEmpty()) {
            out.append("{}");
        }
        boolean first = true;
        for (Map.Entry<String, Node> each : mapping.entries().entrySet()) {
            if (!first) {
                line(indent);
            }
            first = false;
            out.append(each.getKey()).append(':');
            if (isInline(each.getValue())) {
                out.append(' ');
            } else {
                line(indent + INDENT);
            }
            node(each.getValue(), indent + INDENT);
        }
    }

    private static boolean isInline(Node node) {
        return node instanceof Node.Scalar
                || (node instanceof Node.Sequence sequence && sequence.items().isEmpty())
                || (node instanceof Node.Mapping mapping && mapping.entries().isEmpty());
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }

    private void scalar(Node.Scalar scalar, int indent) {
        String text = scalar.text();
        if (scalar.style() == Node.Style.LITERAL_VALUE) {
            out.append(text);
        } else if (isBlock(text)) {
            block(text, indent);
        } else if (scalar.style() == Node.Style.TEXT && isPlain(text)) {
            out.append(text);
        } else {
            quoted(text);
        }
    }

    private void block(String text, int indent) {
        out.append("|-");
        for (String line : text.split("\n", -1)) {
            line(line.isEmpty() ? 0 : indent);
            out.append(line);
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            escaped(text.codePointAt(i));
        }
        out.append('"');
    }

    private void escaped(int each) {
        switch (each) {
            case '"', '\\' -> out.append('\\').append((char) each);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case NO_BREAK_SPACE -> out.append("\\_");
            default -> {
                if (isPrintable(each)) {
                    out.appendCodePoint(each);
                } else {
                    out.append(String.format(Locale.ROOT, each > 0xff ? "\\u%04x" : "\\x%02x", each));
                }
            }
        }
    }

    /** A block cannot hold tabs, other breaks or blanks at its edges in a form that all readers agree on. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(each -> each == '\n' || isPrintable(each));
    }

    /** Returns whether every reader takes the plain form for the same string. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether every reader takes the character as it is; line breaks and byte order marks have a meaning of their own. */
    private static boolean isPrintable(int each) {
        return (each >= 0x20 && each <= 0x7e)
                || (each >= 0xa0 && each <= 0xd7ff && each != 0x2028 && each != 0x2029)
                || (each >= 0xe000 && each <= 0xfffd && each != 0xfeff)
                || each >= 0x10000;
    }
}
