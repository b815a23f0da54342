package dev.tenon.toolkit.check;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import java.util.List;

/**
 * Something that is wrong with a plugin.
 *
 * @param file the file, relative to the plugin's folder, with forward slashes
 * @param position where in the file
 * @param severity how bad it is for the purpose of the check
 * @param rule the rule that is broken
 * @param path where in the document, in Dify's keys, such as {@code label.en_US}; empty for the file as a whole
 * @param message what is wrong, what was expected and what to write instead; lower-case start, no final stop
 * @param refusedBy who refuses it, in the order of {@link Consumer}; empty if nobody does
 */
public record Finding(
        String file,
        Position position,
        Severity severity,
        Rule rule,
        String path,
        String message,
        List<Consumer> refusedBy) {

    public Finding {
        refusedBy = List.copyOf(refusedBy);
    }

    static Finding of(Located located, Purpose purpose) {
        Violation violation = located.violation();
        return new Finding(
                located.file(),
                located.position(),
                purpose.severity(violation.severity(), violation.refusedBy()),
                violation.rule(),
                violation.path(),
                violation.message(),
                violation.refusedBy().stream().sorted().toList());
    }

    /** Returns the finding with another severity. */
    Finding as(Severity other) {
        return new Finding(file, position, other, rule, path, message, refusedBy);
    }
}
