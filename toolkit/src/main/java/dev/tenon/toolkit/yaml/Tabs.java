package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Tabs between and in plain scalars, such as one behind a colon. The daemon reads them as spaces, the SDK refuses them, and the parser
 * used here refuses some. A tab that could be taken for indentation stops all.
 */
final class Tabs {

    /** The last line that is not blank, if it is a key, or an item, with a text without quotes. */
    private static final Pattern LAST_LINE =
            Pattern.compile("(?:^|[\\n\\r])(?<blocks> *(?:- +)*)(?<key>[A-Za-z_][\\w-]*: +)?[A-Za-z][\\w.,;/ -]*\\s*$");

    /** The characters, counted in code points, of scalars that may contain tabs. */
    private final BitSet allowed = new BitSet();

    /** Takes note of a scalar: in quotes and in blocks, tabs are text. */
    void scalar(ScalarEvent event) {
        if (!event.isPlain()) {
            allowed.set(event.getStartMark().getIndex(), event.getEndMark().getIndex());
        }
    }

    /** Returns the first tab that the SDK refuses, if there is one. */
    List<Problem> problems(String text) {
        int character = 0;
        boolean comment = false;
        for (int index = 0; index < text.length(); index = text.offsetByCodePoints(index, 1)) {
            char c = text.charAt(index);
            if (c == '\n' || c == '\r') {
                comment = false;
            } else if (!allowed.get(character)) {
                comment |= c == '#' && (index == 0 || Character.isWhitespace(text.charAt(index - 1)));
                if (c == '\t' && !comment) {
                    return List.of(problem(SourceText.position(text, index)));
                }
            }
            character++;
        }
        return List.of();
    }

    private static Problem problem(Position position) {
        return new Problem(Kind.SDK_SYNTAX, position, "a tab stands outside of quotes; write a space");
    }

    /**
     * Returns the text with a space for the tab at which the parser stopped.
     *
     * @param stopped where it stopped
     * @return null if there is no tab, or one that the daemon refuses, too
     */
    static @Nullable String withSpace(String text, @Nullable Mark stopped) {
        if (stopped == null) {
            return null;
        }
        int index = text.offsetByCodePoints(0, stopped.getIndex());
        if (index >= text.length() || text.charAt(index) != '\t' || isIndentation(text, index)) {
            return null;
        }
        return text.substring(0, index) + ' ' + text.substring(index + 1);
    }

    /** Returns whether nothing stands before the tab but what opens blocks; the sign that opens the document opens none. */
    private static boolean isIndentation(String text, int tab) {
        int start = tab;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
            if (" \t-?:".indexOf(text.charAt(start)) < 0) {
                return false;
            }
        }
        String before = text.substring(start, tab);
        boolean opensDocument = before.startsWith("---") && before.substring(3).isBlank();
        return !opensDocument && !continuesText(text, start, tab);
    }

    /** Returns whether the lines above the tab end in a text without quotes that is indented less than the tab, and so goes on behind it. */
    private static boolean continuesText(String text, int start, int tab) {
        if (start == tab || !text.substring(start, tab).isBlank()) {
            return false;
        }
        Matcher line = LAST_LINE.matcher(text.substring(0, start));
        if (!line.find()) {
            return false;
        }
        String blocks = line.group("blocks");
        int indentation = line.group("key") == null ? blocks.lastIndexOf('-') : blocks.length();
        return indentation >= 0 && tab - start > indentation;
    }
}
