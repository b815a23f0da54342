package dev.tenon.toolkit.check;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.files.FileRule;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check found.
 *
 * @param folder the folder, as it was named
 * @param findings what is wrong, by file and place
 */
public record CheckReport(Path folder, List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Returns a folder that cannot be read as a report, whose one finding is the reason. */
    public static CheckReport unreadable(UnreadableFolderException exception) {
        Located located = new Located("", Position.START, Violation.of(FileRule.FILE_UNUSABLE, "", exception.reason()));
        return new CheckReport(Path.of(exception.folder()), List.of(Finding.of(located, Purpose.ALL)));
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
