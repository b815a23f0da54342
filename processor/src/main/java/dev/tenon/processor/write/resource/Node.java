package dev.tenon.processor.write.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree that can be printed as YAML and as JSON. */
sealed interface Node {

    /** A value; {@code text} is its content, not its spelling. */
    record Scalar(String text, Style style) implements Node {}

    /** How a value is spelled. */
    enum Style {
        /** As it is: numbers and booleans, spelled as both YAML and JSON spell them. */
        LITERAL_VALUE,
        /** A string, in YAML plain where every reader takes the plain form for the same string. */
        TEXT,
        /** A string that people take for something else: always quoted, in YAML, too. */
        QUOTED
    }

    /** A list. */
    final class Sequence implements Node {
        private final List<Node> items = new ArrayList<>();

        List<Node> items() {
            return items;
        }

        Sequence with(Node item) {
            items.add(item);
            return this;
        }

        Sequence text(String value) {
            return with(Node.text(value));
        }

        Sequence texts(List<String> values) {
            for (String each : values) {
                text(each);
            }
            return this;
        }
    }

    /** A map that keeps the order in which keys were added; what is null is left out. */
    final class Mapping implements Node {
        private final Map<String, Node> entries = new LinkedHashMap<>();

        Map<String, Node> entries() {
            return entries;
        }

        Mapping with(String key, @Nullable Node value) {
            if (value != null) {
                entries.put(key, value);
            }
            return this;
        }

        Mapping text(String key, @Nullable String value) {
            return with(key, value == null ? null : Node.text(value));
        }

        Mapping quoted(String key, @Nullable String value) {
            return with(key, value == null ? null : Node.quoted(value));
        }

        Mapping value(String key, @Nullable Object value) {
            return with(key, value == null ? null : Node.value(value));
        }

        /** Adds a list unless it is empty. */
        Mapping list(String key, Sequence list) {
            return with(key, list.items().isEmpty() ? null : list);
        }
    }

    static Scalar text(String value) {
        return new Scalar(value, Style.TEXT);
    }

    static Scalar quoted(String value) {
        return new Scalar(value, Style.QUOTED);
    }

    static Scalar value(Object value) {
        return new Scalar(value.toString(), Style.LITERAL_VALUE);
    }
}
