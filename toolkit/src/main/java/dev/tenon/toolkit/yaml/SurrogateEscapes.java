package dev.tenon.toolkit.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Escapes of halves of characters, such as {@code \\uD83D}. The daemon takes none of them, not even two that make a character
 * together, as JSON has them.
 */
final class SurrogateEscapes {

    /** What is wrong with them. */
    static final String MESSAGE = "the escape of half a character stands here; write the character itself";

    /** The escape, if an even number of backslashes stands before it. */
    private static final Pattern ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}");

    private SurrogateEscapes() {}

    /** Returns whether such an escape stands in a scalar of a source. */
    static boolean occurIn(ScalarEvent scalar, CodePoints source) {
        return scalar.isDQuoted() && occurIn(scalar.getValue(), scalar.getStartMark(), scalar.getEndMark(), source);
    }

    /** Returns whether such an escape stands in a text in double quotes, which is written between two places of a source. */
    static boolean occurIn(String value, Mark start, Mark end, CodePoints source) {
        // Only a scalar with surrogates is worth a look at its source.
        return value.chars().anyMatch(c -> Character.isSurrogate((char) c))
                && ESCAPE.matcher(source.between(start, end)).find();
    }
}
