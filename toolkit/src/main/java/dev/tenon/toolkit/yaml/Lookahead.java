package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.DirectiveToken;
import org.yaml.snakeyaml.tokens.DocumentEndToken;
import org.yaml.snakeyaml.tokens.DocumentStartToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * What follows the first document, which is the only one to the daemon and one too many to the SDK. The daemon looks no further than its
 * scanner does, and so finds nothing wrong with it but what it cannot scan.
 */
final class Lookahead {

    /** As many tokens as the daemon's scanner is ahead, the one that ends the document included. */
    private static final int TOKENS = 3;

    private Lookahead() {}

    /**
     * Returns what is wrong with what follows.
     *
     * @param scanner scans what follows, and nobody after this
     * @param ended whether the token that ends the document is scanned already
     * @param source the whole text
     * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it cannot be scanned
     */
    static List<Problem> problems(Scanner scanner, boolean ended, CodePoints source) {
        List<Problem> problems = new ArrayList<>();
        Token first = null;
        for (int scanned = ended ? 1 : 0; scanned < TOKENS; scanned++) {
            if (scanner.checkToken(Token.ID.StreamEnd)) {
                break;
            }
            Token token = scanner.getToken();
            if (token instanceof ScalarToken scalar && hasSurrogates(scalar, source)) {
                problems.add(problem(token, Kind.DAEMON_SYNTAX, SurrogateEscapes.MESSAGE));
            } else if (token instanceof DirectiveToken<?> directive && !Directives.isKnown(directive.getName())) {
                problems.add(
                        problem(token, Kind.DAEMON_SYNTAX, "a directive that is unknown to Dify's daemon; remove it"));
            }
            first = first == null && !(token instanceof DocumentEndToken) ? token : first;
        }
        if (first instanceof DocumentStartToken || first instanceof DirectiveToken) {
            problems.add(problem(first, Kind.SECOND_DOCUMENT, "another document begins; write one document per file"));
        } else if (first != null) {
            problems.add(problem(
                    first,
                    Kind.SDK_SYNTAX,
                    "the document ends before this line; indent keys that belong together alike"));
        }
        return problems;
    }

    private static boolean hasSurrogates(ScalarToken token, CodePoints source) {
        return token.getStyle() == ScalarStyle.DOUBLE_QUOTED
                && SurrogateEscapes.occurIn(token.getValue(), token.getStartMark(), token.getEndMark(), source);
    }

    private static Problem problem(Token token, Kind kind, String text) {
        return new Problem(kind, YamlReader.position(token.getStartMark()), text);
    }
}
