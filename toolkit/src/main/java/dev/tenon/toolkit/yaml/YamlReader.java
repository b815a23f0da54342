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

    /** Each tab, and each escape, that only one of Dify's readers refuses costs another reading of the file. */
    private static final int REPAIRS = 20;

    /** As many characters may be read again at least, so that a short file may have many of them. */
    private static final int READ_AGAIN = 4_000_000;

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
        Escapes escapes = new Escapes(source);
        BlockTexts blocks = new BlockTexts();
        int most = Math.max(REPAIRS, READ_AGAIN / (source.length() + 1));
        for (int repairs = 0; ; repairs++) {
            NodeComposer composer = new NodeComposer(text, escapes, blocks, limits);
            try {
                Node root = composer.compose();
                problems.addAll(escapes.problems());
                problems.addAll(blocks.problems());
                problems.addAll(composer.problems());
                problems.addAll(composer.tabs().problems(source));
                return new Document(root, problems);
            } catch (MarkedYAMLException e) {
                String repaired = repairs < most ? repaired(text, escapes, blocks, e.getProblemMark()) : null;
                if (repaired == null) {
                    problems.add(ParserMessages.problem(e));
                    return new Document(null, problems);
                }
                text = repaired;
            } catch (YAMLException e) {
                problems.add(new Problem(Kind.SYNTAX, Position.START, "this is no YAML"));
                return new Document(null, problems);
            } catch (NumberFormatException e) {
                // The parser fails so on an escape of eight digits, of which it says no place.
                problems.add(new Problem(
                        Kind.SYNTAX, Position.START, "an escape such as \\U0001F600 stands for no character"));
                return new Document(null, problems);
            }
        }
    }

    /** Returns the text without that at which the parser stopped, if one of Dify's readers takes it; else null. */
    private static @Nullable String repaired(String text, Escapes escapes, BlockTexts blocks, @Nullable Mark stopped) {
        String withoutTab = Tabs.withSpace(text, stopped);
        String withoutEscape = withoutTab == null ? escapes.repair(text, stopped) : withoutTab;
        return withoutEscape == null ? blocks.repair(text, stopped) : withoutEscape;
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
