package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML files. Whatever the bytes are, the answer is a document; what is wrong with them is among its problems. */
public final class YamlReader {

    /** Each tab that only the SDK refuses costs another reading of the file. */
    private static final int TABS = 20;

    private final YamlLimits limits;

    /** Makes a reader for declarations. */
    public YamlReader() {
        this(YamlLimits.DEFAULT);
    }

    /** Makes a reader with limits of one's own. */
    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /** Returns the largest file that is read, in bytes. */
    public int maxBytes() {
        return limits.bytes();
    }

    /** Returns what a file says. */
    public Document read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return unreadable("the file has more than " + limits.bytes() + " bytes, which no declaration has");
        }
        SourceText source = SourceText.decode(bytes);
        List<Problem> problems = new ArrayList<>(source.problems());
        String text = source.text();
        if (text == null) {
            return new Document(null, problems);
        }
        problems.addAll(Directives.problems(text));
        return compose(text, problems);
    }

    private Document compose(String source, List<Problem> problems) {
        String text = source;
        for (int tabs = 0; ; tabs++) {
            NodeComposer composer = new NodeComposer(text, limits);
            try {
                Node root = composer.compose();
                problems.addAll(composer.problems());
                problems.addAll(composer.tabs().problems(source));
                return new Document(root, problems);
            } catch (MarkedYAMLException e) {
                String repaired = tabs < TABS ? Tabs.withSpace(text, e.getProblemMark()) : null;
                if (repaired == null) {
                    problems.add(ParserMessages.problem(e));
                    return new Document(null, problems);
                }
                text = repaired;
            } catch (YAMLException e) {
                problems.add(new Problem(Kind.SYNTAX, Position.START, "this is no YAML"));
                return new Document(null, problems);
            }
        }
    }

    /** Returns a file of which nothing can be said but why it cannot be read. */
    public static Document unreadable(String text) {
        return new Document(null, List.of(new Problem(Kind.SYNTAX, Position.START, text)));
    }

    /** Returns the place that the parser means. */
    static Position position(@Nullable Mark mark) {
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
