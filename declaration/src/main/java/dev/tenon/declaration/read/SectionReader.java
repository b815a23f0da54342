package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.read.ReadProvider.Section;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where the models of a provider are. Only the SDK minds what is not a map or a list; the daemon ignores it. */
final class SectionReader {

    private SectionReader() {}

    static List<Section> read(Value at) {
        if (at.isAbsent()) {
            return List.of();
        }
        if (!(at.node() instanceof MapNode)) {
            models(at);
            at.wrongKind(ProviderCode.MODELS_KIND, "a map");
            return List.of();
        }
        MapReader in = MapReader.of(at.ofSdk());
        List<Section> sections = new ArrayList<>();
        for (ModelType type : ModelType.values()) {
            Value section = in.at(type.folder());
            if (!section.isAbsent()) {
                sections.add(section(type, section));
            }
        }
        for (MapNode.Entry entry : in.rest()) {
            String key = entry.key().text();
            in.key(entry)
                    .report(
                            ProviderCode.MODELS_KEY_UNKNOWN,
                            key,
                            Suggestions.didYouMean(key, in.known()),
                            String.join(", ", in.known()));
        }
        return sections;
    }

    /** The daemon takes the items of a list for models. */
    private static void models(Value at) {
        if (at.node() instanceof ListNode) {
            for (Value item : Lists.items(at.ofDaemon())) {
                if (item.node() instanceof MapNode) {
                    ModelReader.read(item, ModelType.LLM);
                } else if (!item.isNull()) {
                    item.wrongKind("a map");
                }
            }
        }
    }

    private static Section section(ModelType type, Value at) {
        if (!(at.node() instanceof MapNode)) {
            at.wrongKind(ProviderCode.MODELS_KIND, "a map");
            return new Section(type, at, List.of(), null);
        }
        MapReader in = MapReader.of(at);
        List<Named> patterns = patterns(in.at("predefined"));
        Named file = position(in.at("position"));
        in.unknownKeys();
        return new Section(type, at, patterns, file);
    }

    /** The daemon takes whatever stands there for the name of a file, even null. */
    private static @Nullable Named position(Value at) {
        if (at.isNull() && at.node() instanceof ScalarNode scalar) {
            return new Named(scalar.text(), at);
        }
        String path = Texts.read(at.ofDaemon());
        return path == null ? null : new Named(path, at);
    }

    /** The SDK goes through the keys of a map and the characters of a text, and fails on those that are paths or match folders. */
    private static Set<Consumer> notLists(Node node) {
        boolean harmless = node instanceof MapNode map
                ? map.entries().stream()
                        .allMatch(entry ->
                                isText(entry.key()) || entry.key().text().equals("="))
                : node instanceof ScalarNode scalar
                        && isText(scalar)
                        && scalar.text().chars().noneMatch(character -> "/.*".indexOf(character) >= 0);
        return harmless ? Set.of() : ProviderCode.MODELS_KIND.refusedBy();
    }

    private static boolean isText(ScalarNode scalar) {
        return Dialect.SDK.kind(scalar) == ScalarKind.TEXT;
    }

    private static List<Named> patterns(Value at) {
        List<Named> patterns = new ArrayList<>();
        Node node = at.node();
        if (node instanceof ListNode) {
            for (Value item : Lists.items(at)) {
                String pattern = Texts.read(item);
                if (item.node() instanceof ScalarNode scalar && Dialect.SDK.kind(scalar) == ScalarKind.BINARY) {
                    item.wrongKindToSdk("a text");
                }
                if (pattern != null) {
                    patterns.add(new Named(pattern, item));
                } else if (item.isNull()) {
                    item.wrongKind(ProviderCode.MODELS_KIND, "a text");
                }
            }
        } else if (node != null) {
            at.report(notLists(node), ProviderCode.MODELS_KIND, at.name(), "a list", at.found());
            at.unread();
        }
        return patterns;
    }
}
