package dev.tenon.processor.write.yaml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
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

/**
 * Prints a tree: block style, two spaces, {@code \n}. Dify's daemon reads YAML 1.2 and its SDK 1.1, so a string stands plain
 * only if it begins with a letter, has nothing but letters, digits and a few signs, and is no word that one of them reads as
 * something else.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_./()+-]*( [\\p{L}\\p{N}_./()+-]+)*");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final Emitter emitter;

    private YamlText(Emitter emitter) {
        this.emitter = emitter;
    }

    /** Prints the tree below a comment of one line. */
    static String print(String comment, Node root) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setAllowUnicode(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setIndent(2);
        if (root instanceof Node.Mapping) {
            options.setIndicatorIndent(2);
            options.setIndentWithIndicator(true);
        }
        StringWriter out = new StringWriter();
        out.append("# ").append(comment).append('\n');
        try {
            new YamlText(new Emitter(out, options)).document(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void document(Node root) throws IOException {
        emitter.emit(new StreamStartEvent(null, null));
        emitter.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
        node(root);
        emitter.emit(new DocumentEndEvent(null, null, false));
        emitter.emit(new StreamEndEvent(null, null));
    }

    private void node(Node node) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar.text(), style(scalar));
        } else if (node instanceof Node.Sequence sequence) {
            FlowStyle style = sequence.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            emitter.emit(new SequenceStartEvent(null, null, true, null, null, style));
            for (Node each : sequence.items()) {
                node(each);
            }
            emitter.emit(new SequenceEndEvent(null, null));
        } else if (node instanceof Node.Mapping mapping) {
            FlowStyle style = mapping.entries().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            emitter.emit(new MappingStartEvent(null, null, true, null, null, style));
            for (Map.Entry<String, Node> each : mapping.entries().entrySet()) {
                scalar(each.getKey(), ScalarStyle.PLAIN);
                node(each.getValue());
            }
            emitter.emit(new MappingEndEvent(null, null));
        }
    }

    private void scalar(String text, ScalarStyle style) throws IOException {
        emitter.emit(new ScalarEvent(null, null, new ImplicitTuple(true, true), text, null, null, style));
    }

    private static ScalarStyle style(Node.Scalar scalar) {
        return switch (scalar.style()) {
            case LITERAL_VALUE -> ScalarStyle.PLAIN;
            case QUOTED -> isBlock(scalar.text()) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
            case TEXT ->
                isBlock(scalar.text())
                        ? ScalarStyle.LITERAL
                        : isPlain(scalar.text()) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
        };
    }

    /** A block cannot hold tabs, other breaks or blanks at its edges in a form that all readers agree on. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && text.indexOf('\t') < 0
                && text.indexOf('\r') < 0
                && !text.startsWith(" ")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && !text.endsWith("\n")
                && text.codePoints().noneMatch(each -> each != '\n' && Character.isISOControl(each))
                && text.indexOf('\u2028') < 0
                && text.indexOf('\u2029') < 0
                && text.indexOf('\ufeff') < 0;
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
