package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.declaration.document.ScalarNode;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Tags: a scalar that is given the type it would have anyway, or another one. */
final class ScalarTags {

    private static final String STANDARD = "tag:yaml.org,2002:";

    /** What both readers take under the tags that make a scalar something else than text. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "int", Pattern.compile("[-+]?(0b[01_]*[01]|0[xX][0-9a-fA-F_]*[0-9a-fA-F]|[0-9][0-9_]*)"),
            "float",
                    Pattern.compile(
                            "[-+]?([0-9][0-9_]*(\\.[0-9_]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
            "bool", Pattern.compile("true|True|TRUE|false|False|FALSE"),
            "null", Pattern.compile("|~|null|Null|NULL"),
            "timestamp", Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ].*)?"));

    private ScalarTags() {}

    /**
     * Returns a scalar as its tag wants it.
     *
     * @throws ComposeException if the tag is unknown, or the text does not have its form
     */
    static ScalarNode read(ScalarEvent event) {
        String tag = event.getTag();
        String text = event.getValue();
        if (tag == null || tag.equals("!")) {
            return node(event, text, event.isPlain());
        }
        String type = tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : "";
        Pattern form = FORMS.get(type);
        if (type.equals("str")) {
            return node(event, text, false);
        }
        if (type.equals("binary")) {
            return node(event, binary(event), false);
        }
        if (form == null) {
            throw new ComposeException(
                    event.getStartMark(), "the tag " + written(tag) + " is unknown to Dify; remove it");
        }
        if (!form.matcher(text).matches()) {
            throw new ComposeException(
                    event.getStartMark(), "'" + text + "' is not what the tag " + written(tag) + " says");
        }
        return node(event, text, true);
    }

    /** Returns what is wrong with the tag of a map or list, or null if nothing is. */
    static @Nullable String collectionProblem(@Nullable String tag, boolean map) {
        if (tag == null || tag.equals("!") || tag.equals(STANDARD + (map ? "map" : "seq"))) {
            return null;
        }
        return "the tag " + written(tag) + " makes something else of this " + (map ? "map" : "list") + "; remove it";
    }

    private static ScalarNode node(ScalarEvent event, String text, boolean plain) {
        return new ScalarNode(YamlReader.position(event.getStartMark()), text, plain);
    }

    private static String binary(ScalarEvent event) {
        String digits = event.getValue().replaceAll("\\s", "");
        try {
            // Java takes what lacks its padding, the daemon does not.
            return new String(Base64.getDecoder().decode(digits.length() % 4 == 0 ? digits : "="), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ComposeException(event.getStartMark(), "the text tagged !!binary is not Base64", e);
        }
    }

    private static String written(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }
}
