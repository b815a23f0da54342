package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Lines such as {@code %YAML 1.2} before the document. The daemon knows fewer than the SDK and the parser used here. */
final class Directives {

    private static final Pattern KNOWN = Pattern.compile("%YAML[ \\t]+0?1\\.0?1[ \\t]*(#.*)?|%TAG[ \\t].*");

    private Directives() {}

    /** Returns whether the daemon knows directives of a name. */
    static boolean isKnown(String name) {
        return name.equals("YAML") || name.equals("TAG");
    }

    /** Returns the first directive that the daemon refuses, if there is one. */
    static List<Problem> problems(String text) {
        if (!text.contains("%")) {
            return List.of();
        }
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            number++;
            if (line.startsWith("%")) {
                if (!KNOWN.matcher(line).matches()) {
                    String message = "the directive '" + line.strip() + "' is unknown to Dify's daemon; remove it";
                    return List.of(new Problem(Kind.DAEMON_SYNTAX, new Position(number, 1), message));
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                return List.of();
            }
        }
        return List.of();
    }
}
