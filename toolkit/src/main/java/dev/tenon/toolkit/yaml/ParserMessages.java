package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The parser's exceptions in words for somebody who does not know how a YAML parser works. */
final class ParserMessages {

    private ParserMessages() {}

    static Problem problem(MarkedYAMLException exception) {
        String problem = String.valueOf(exception.getProblem());
        Mark mark = exception.getProblemMark();
        return new Problem(
                Kind.SYNTAX,
                YamlReader.position(mark),
                text(problem, exception.getContext(), exception.getContextMark()));
    }

    private static String text(String problem, @Nullable String context, @Nullable Mark contextMark) {
        if (problem.contains("'\\t(TAB)'")) {
            return "a tab cannot stand here; indent with spaces";
        }
        if (problem.startsWith("mapping values are not allowed here")) {
            return "a key cannot stand here; quote a text that contains a colon and a space, or check the indentation";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "the document ends before this line; indent keys that belong together alike";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "this line is neither a key with a colon nor the continuation of a text; check the indentation";
        }
        if (problem.contains("cannot start any token")) {
            return problem.replaceFirst("\\.? ?\\(Do not use.*", "")
                    .replaceFirst("that cannot start any token", "where a value" + " begins; put the value in quotes");
        }
        String where = context == null || contextMark == null
                ? ""
                : " (" + context + " that begins in line " + (contextMark.getLine() + 1) + ")";
        return plain(problem) + where;
    }

    /** Replaces the parser's names of tokens. */
    private static String plain(String problem) {
        return problem.replace("<block end>", "the end of the block")
                .replace("'<block mapping start>'", "a deeper indented map")
                .replace("'<block sequence start>'", "a deeper indented list")
                .replace("<block mapping start>", "a deeper indented map")
                .replace("<block sequence start>", "a deeper indented list")
                .replace("'<scalar>'", "a text")
                .replace("'<stream end>'", "the end of the file")
                .replace("<scalar>", "a text")
                .replace("<stream end>", "the end of the file");
    }
}
