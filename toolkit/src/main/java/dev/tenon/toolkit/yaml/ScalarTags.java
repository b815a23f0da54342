package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.document.TagNames;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Tags of scalars. Those that make no difference are left out: what is written is what they say, or it is a text. */
final class ScalarTags {

    private ScalarTags() {}

    /** Returns a scalar of the given text with its tag, by which each of Dify's readers may take it for something else. */
    static ScalarNode read(ScalarEvent event, String text) {
        String tag = event.getTag();
        if (tag == null) {
            return node(event, text, event.isPlain(), null);
        }
        String name = TagNames.of(tag);
        return switch (name) {
            case "!" -> node(event, text, event.isPlain(), event.isPlain() ? null : name);
            case "str" -> node(event, text, false, null);
            case "binary" -> binary(event, text);
            case "merge" -> node(event, text, true, text.equals(MergeKeys.SIGN) ? null : name);
            default -> node(event, text, event.isPlain(), name);
        };
    }

    private static ScalarNode node(ScalarEvent event, String text, boolean plain, @Nullable String tag) {
        return new ScalarNode(YamlReader.position(event.getStartMark()), text, plain, tag);
    }

    private static ScalarNode binary(ScalarEvent event, String text) {
        byte[] strict = Base64Text.strict(text);
        if (strict != null) {
            return node(event, new String(strict, UTF_8), false, "binary");
        }
        byte[] lax = Base64Text.lax(text);
        return lax == null
                ? node(event, text, false, ScalarNode.NO_BASE64)
                : node(event, new String(lax, UTF_8), false, ScalarNode.LAX_BASE64);
    }
}
