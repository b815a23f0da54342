package dev.tenon.processor.write.resource;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Prints a tree: block style, two spaces, {@code \n}. Dify's daemon reads YAML 1.2 and its SDK 1.1, so a string stands plain
 * only if it begins with a letter, has nothing but letters, digits and a few signs, and is no word that one of them reads as
 * something else. Letters are those of the languages that Dify knows, in ranges: what a JDK takes for a letter grows from one to the
 * next, and the bytes of a plugin must not depend on the JDK of its build.
 */
final class YamlText {

    /** Latin, Hiragana, Katakana, and Han with its rare characters. */
    private static final String LETTER = "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F"
            + "\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DBF\\u4E00-\\u9FFC\\x{20000}-\\x{2A6DD}";

    private static final String SIGN = "[" + LETTER + "0-9_./()+-]";
    private static final Pattern PLAIN = Pattern.compile("[" + LETTER + "_]" + SIGN + "*( " + SIGN + "+)*");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** What is written has no place. */
    private static final @Nullable Mark NOWHERE = null;

    private final Emitter emitter;

    private YamlText(Emitter emitter) {
        this.emitter = emitter;
    }

    /** Prints the tree below a comment of one line. */
    static String print(String comment, Node root) {
        StringWriter out = new StringWriter();
        out.append("# ").append(comment).append('\n');
        try {
            new YamlText(new Emitter(out, options(root))).document(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static DumperOptions options(Node root) {
        DumperOptions options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        options.setAllowUnicode(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        if (root instanceof Node.Mapping) {
            options.setIndicatorIndent(2);
            options.setIndentWithIndicator(true);
        }
        return options;
    }

    private void document(Node root) throws IOException {
        emitter.emit(new StreamStartEvent(NOWHERE, NOWHERE));
        emitter.emit(new DocumentStartEvent(NOWHERE, NOWHERE, false, null, Map.of()));
        node(root);
        emitter.emit(new DocumentEndEvent(NOWHERE, NOWHERE, false));
        emitter.emit(new StreamEndEvent(NOWHERE, NOWHERE));
    }

    private void node(Node node) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar.text(), style(scalar));
        } else if (node instanceof Node.Sequence sequence) {
            FlowStyle style = style(sequence.items().isEmpty());
            emitter.emit(new SequenceStartEvent(null, null, true, NOWHERE, NOWHERE, style));
            for (Node each : sequence.items()) {
                node(each);
            }
            emitter.emit(new SequenceEndEvent(NOWHERE, NOWHERE));
        } else if (node instanceof Node.Mapping mapping) {
            FlowStyle style = style(mapping.entries().isEmpty());
            emitter.emit(new MappingStartEvent(null, null, true, NOWHERE, NOWHERE, style));
            for (Map.Entry<String, Node> each : mapping.entries().entrySet()) {
                scalar(each.getKey(), ScalarStyle.PLAIN);
                node(each.getValue());
            }
            emitter.emit(new MappingEndEvent(NOWHERE, NOWHERE));
        }
    }

    private void scalar(String text, ScalarStyle style) throws IOException {
        emitter.emit(new ScalarEvent(null, null, new ImplicitTuple(true, true), text, NOWHERE, NOWHERE, style));
    }

    private static FlowStyle style(boolean empty) {
        return empty ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static ScalarStyle style(Node.Scalar scalar) {
        if (scalar.style() == Node.Style.LITERAL_VALUE) {
            return ScalarStyle.PLAIN;
        }
        if (isBlock(scalar.text())) {
            return ScalarStyle.LITERAL;
        }
        return scalar.style() == Node.Style.TEXT && isPlain(scalar.text())
                ? ScalarStyle.PLAIN
                : ScalarStyle.DOUBLE_QUOTED;
    }

    /** A block cannot hold tabs, other breaks or blanks at its edges in a form that all readers agree on. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(each -> each == '\n' || isOrdinary(each));
    }

    /** Returns whether every reader takes the character as it is; line breaks and byte order marks have a meaning of their own. */
    private static boolean isOrdinary(int each) {
        return each >= ' '
                && each != '\u0085'
                && each != '\u2028'
                && each != '\u2029'
                && each != '\ufeff'
                && StreamReader.isPrintable(each);
    }

    /** Returns whether every reader takes the plain form for the same string. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
