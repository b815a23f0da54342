package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Texts in blocks, behind {@code |} or {@code >}, of which Dify's readers do not take the same. */
final class BlockTexts {

    private static final Pattern SIGN = Pattern.compile(".*[|>][-+1-9]{0,2}", Pattern.DOTALL);

    /** Each once, however often the file is read. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Takes note of the first scalar with a tab before the first line of a block of which no indentation is given: the daemon takes none. */
    void scalar(ScalarEvent event, CodePoints source) {
        if (!isBlock(event)) {
            return;
        }
        String text = source.text();
        int index = source.index(event.getStartMark());
        String header = text.substring(index, endOfLine(text, index)).replaceFirst("#.*", "");
        if (header.chars().anyMatch(Character::isDigit)) {
            return;
        }
        int start = endOfLine(text, index);
        while (start < text.length() && " \r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean first = problems.stream().noneMatch(each -> each.kind() == Kind.DAEMON_SYNTAX);
        if (first && start < text.length() && text.charAt(start) == '\t') {
            problems.add(new Problem(
                    Kind.DAEMON_SYNTAX,
                    SourceText.position(text, start),
                    "a tab stands before the text of a block; indent with spaces"));
        }
    }

    /** Checks that a colon stands between a key and a block that is its value; the parser used here does without. */
    static void checkColon(Event key, Event value, CodePoints source) {
        if (value instanceof ScalarEvent scalar
                && isBlock(scalar)
                && !source.between(key.getEndMark(), value.getStartMark()).contains(":")) {
            throw new ComposeException(value.getStartMark(), "a colon is missing between the key and this text");
        }
    }

    private static boolean isBlock(ScalarEvent event) {
        return event.isLiteral() || event.isFolded();
    }

    /**
     * Returns the text without the comment at which the parser stopped. The daemon takes one right behind the sign.
     *
     * @return null if there is no such comment
     */
    @Nullable
    String repair(String text, @Nullable Mark stopped) {
        if (stopped == null) {
            return null;
        }
        int index = text.offsetByCodePoints(0, stopped.getIndex());
        if (index >= text.length()
                || text.charAt(index) != '#'
                || !SIGN.matcher(text.substring(Math.max(0, index - 3), index)).matches()) {
            return null;
        }
        Position position = SourceText.position(text, index);
        problems.add(new Problem(
                Kind.SDK_SYNTAX, position, "a comment stands right behind a sign; write a space before it"));
        int end = endOfLine(text, index);
        return text.substring(0, index) + " ".repeat(end - index) + text.substring(end);
    }

    private static int endOfLine(String text, int index) {
        int end = index;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns what one reader refuses. */
    Collection<Problem> problems() {
        return problems;
    }
}
