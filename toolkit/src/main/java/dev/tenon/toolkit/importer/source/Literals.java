package dev.tenon.toolkit.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells Java literals. */
public final class Literals {

    private static final char LAST_OCTAL = 0x7F;

    private static final Pattern NOT_FOR_COMMENTS = Pattern.compile("\\*/|[\\\\{}]|\\p{Cntrl}");

    private Literals() {}

    /** Returns a whole number, in groups of three digits from five digits on. */
    public static String whole(long value) {
        String digits = Long.toString(Math.abs(value));
        if (digits.length() > 4) {
            digits = digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
        }
        boolean wide = value != (int) value;
        return (value < 0 ? "-" : "") + digits + (wide ? "L" : "");
    }

    /** Returns a string literal on one line. */
    static String string(String text) {
        return '"' + escape(text, false) + '"';
    }

    private static String escape(String text, boolean block) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '\\' -> escaped.append("\\\\");
                case '"' -> escaped.append(block ? "\"" : "\\\"");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(isPrintable(text, i) ? each : escape(each));
            }
        }
        return escaped.toString();
    }

    private static boolean isPrintable(String text, int index) {
        char each = text.charAt(index);
        int type = Character.getType(text.codePointAt(index));
        boolean secondHalf =
                Character.isLowSurrogate(each) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return (type != Character.SURROGATE || secondHalf)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.PRIVATE_USE
                && (each == ' ' || type != Character.SPACE_SEPARATOR);
    }

    /** Unicode escapes are resolved before literals are read, where a control character would end a line or be blank at its end. */
    private static String escape(char each) {
        return String.format(Locale.ROOT, each <= LAST_OCTAL ? "\\%03o" : "\\u%04x", (int) each);
    }

    /** Returns a text as it may stand in a comment: without what ends the comment, or is read in it as something else. */
    public static String comment(String text) {
        return NOT_FOR_COMMENTS.matcher(text).replaceAll("?");
    }

    /** Returns whether a text has lines that are worth a text block, which cannot keep a margin that all lines have. */
    static boolean isBlock(String text) {
        boolean anchored =
                text.endsWith("\n") || text.lines().anyMatch(each -> !each.isBlank() && !each.startsWith(" "));
        return anchored && text.stripTrailing().indexOf('\n') > 0;
    }

    /** Returns a text block whose lines are indented by the given number of blanks. */
    static String block(String text, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder block = new StringBuilder("\"\"\"\n");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            String line = escape(lines[i], true).replace("\"\"\"", "\\\"\"\"");
            if (line.endsWith(" ")) {
                line = line.substring(0, line.length() - 1) + "\\s";
            }
            if (last && line.endsWith("\"")) {
                line = line.substring(0, line.length() - 1) + "\\\"";
            }
            block.append(line.isEmpty() && !last ? "" : margin).append(line).append(last ? "" : "\n");
        }
        return block.append("\"\"\"").toString();
    }

    /**
     * Cuts a text into literals that fit.
     *
     * @param first the width of the first literal with its quotes
     * @param rest the width of each other
     * @param tail what has to stay free behind the last
     */
    static List<String> split(String text, int first, int rest, int tail) {
        List<String> literals = new ArrayList<>();
        String remaining = text;
        int width = first;
        while (string(remaining).length() + tail > width) {
            int cut = cut(remaining, width);
            literals.add(string(remaining.substring(0, cut)));
            remaining = remaining.substring(cut);
            width = rest;
        }
        literals.add(string(remaining));
        return literals;
    }

    /** Returns where to cut: between words if there are any within the width. */
    private static int cut(String text, int width) {
        int end = 1;
        int between = 0;
        for (int i = 1; i < text.length() && string(text.substring(0, i)).length() <= width; i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                end = i;
                between = isBetweenWords(text.charAt(i - 1), text.charAt(i)) ? i : between;
            }
        }
        return between == 0 ? end : between;
    }

    private static boolean isBetweenWords(char before, char after) {
        return before == ' ' || (isIdeographic(before) && after != ' ') || (isIdeographic(after) && before != ' ');
    }

    private static boolean isIdeographic(char each) {
        return Character.isIdeographic(each) || Character.UnicodeScript.of(each) == Character.UnicodeScript.HIRAGANA;
    }
}
