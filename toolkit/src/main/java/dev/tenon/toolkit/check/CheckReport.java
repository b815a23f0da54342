package dev.tenon.toolkit.check;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a check found.
 *
 * @param folder the folder, as it was named
 * @param findings what is wrong, by file and place
 */
public record CheckReport(Path folder, List<Finding> findings) {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(finding -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column())
            .thenComparing(finding -> finding.rule().code());

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Returns a folder that cannot be read as a report, whose one finding is the reason. */
    public static CheckReport unreadable(UnreadableFolderException exception) {
        Located located =
                new Located("", Position.START, Violation.of(PackageCode.FILE_UNUSABLE, "", exception.reason()));
        return new CheckReport(Path.of(exception.folder()), List.of(Finding.of(located, Purpose.ALL)));
    }

    /**
     * Returns the report on what the rules say, each thing once, by file and place.
     *
     * @param purpose what the plugin is meant for, which decides what is an error
     */
    public static CheckReport of(Path folder, Collection<Located> violations, Purpose purpose) {
        return new CheckReport(
                folder,
                violations.stream()
                        .map(located -> Finding.of(located, purpose))
                        .distinct()
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** Returns whether nothing refuses the plugin: there may be warnings, but no errors. */
    public boolean isOk() {
        return count(Severity.ERROR) == 0;
    }

    /** Returns how many findings have the given severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the report with every warning as an error. */
    public CheckReport withWarningsAsErrors() {
        return new CheckReport(
                folder,
                findings.stream().map(finding -> finding.as(Severity.ERROR)).toList());
    }
}
