package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * Escapes in double quotes that only one of Dify's readers knows, and the parser used here does not: the SDK knows {@code \\/}, and the
 * daemon {@code \\'}. They are written without the back-slash for the parser, with a filler behind, so that everything keeps its place.
 */
final class Escapes {

    private static final char FIRST_FILLER = '\uE000';

    private final char filler;
    private final List<Problem> problems = new ArrayList<>();

    /** Makes the escapes of a file. */
    Escapes(String source) {
        char unused = FIRST_FILLER;
        while (source.indexOf(unused) >= 0) {
            unused++;
        }
        this.filler = unused;
    }

    /**
     * Returns the text without the escape at which the parser stopped.
     *
     * @param stopped where it stopped
     * @return null if it is no escape, or one that nobody knows
     */
    @Nullable
    String repair(String text, @Nullable Mark stopped) {
        if (stopped == null) {
            return null;
        }
        int index = text.offsetByCodePoints(0, stopped.getIndex());
        if (index == 0 || index >= text.length() || text.charAt(index - 1) != '\\') {
            return null;
        }
        char escaped = text.charAt(index);
        if (escaped != '/' && escaped != '\'') {
            return null;
        }
        boolean slash = escaped == '/';
        problems.add(new Problem(
                slash ? Kind.DAEMON_SYNTAX : Kind.SDK_SYNTAX,
                SourceText.position(text, index - 1),
                "the escape \\" + escaped + " is unknown to " + (slash ? "Dify's daemon" : "the Python SDK")
                        + "; write the character itself"));
        return text.substring(0, index - 1) + escaped + filler + text.substring(index + 1);
    }

    /** Returns the text of a scalar without what stands in it for the parser. */
    String read(String scalar) {
        return problems.isEmpty() ? scalar : scalar.replace(String.valueOf(filler), "");
    }

    /** Returns the escapes that one reader refuses. */
    List<Problem> problems() {
        return problems;
    }
}
