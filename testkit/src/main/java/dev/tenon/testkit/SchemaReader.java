package dev.tenon.testkit;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.read.Found;
import dev.tenon.declaration.read.ModelReader;
import dev.tenon.declaration.read.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the schema of an answer as Dify does, and holds it against the rules. */
final class SchemaReader {

    private SchemaReader() {}

    /**
     * Returns the schema.
     *
     * @throws AssertionError if it breaks a rule whose breach Dify refuses; it has all of them
     */
    static ModelSchema read(Object json) {
        Reading reading = new Reading("model_schema", new Document(JsonNodes.of(json), List.of()));
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
}
