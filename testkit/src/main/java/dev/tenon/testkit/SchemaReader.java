package dev.tenon.testkit;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.read.Found;
import dev.tenon.declaration.read.ModelReader;
import dev.tenon.declaration.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the schema of an answer as Dify does, and holds it against the rules. */
final class SchemaReader {

    private SchemaReader() {}

    /**
     * Returns the schema.
     *
     * @throws AssertionError if it breaks a rule whose breach Dify refuses; it has all of them
     */
    static ModelSchema read(Object json) {
        Reading reading = new Reading("model_schema", new Document(node(json), List.of()));
        ModelSchema schema = ModelReader.read(reading.root(), ModelType.LLM);
        List<Violation> unreadable = errors(reading.found().stream().map(Found::violation));
        List<Violation> errors = unreadable.isEmpty() ? errors(DeclarationRules.check(schema).stream()) : unreadable;
        if (!errors.isEmpty()) {
            throw new AssertionError("Dify refuses the schema:\n"
                    + errors.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        }
        return schema;
    }

    private static List<Violation> errors(Stream<Violation> violations) {
        return violations
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }

    /** A null member counts as one that is not there: the protocol writes all of them. */
    private static Node node(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            List<MapNode.Entry> entries = new ArrayList<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    entries.add(new MapNode.Entry(text(String.valueOf(key)), node(value)));
                }
            });
            return new MapNode(Position.START, entries);
        }
        if (json instanceof List<?> list) {
            return new ListNode(
                    Position.START, list.stream().map(SchemaReader::node).toList());
        }
        return json instanceof String text ? text(text) : new ScalarNode(Position.START, String.valueOf(json), true);
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(Position.START, text, false);
    }
}
