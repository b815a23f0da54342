package dev.tenon.toolkit.check;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges plugin folders, whoever wrote their declarations. */
public final class PluginCheck {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(finding -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column())
            .thenComparing(finding -> finding.rule().code());

    private PluginCheck() {}

    /**
     * Judges a folder by every rule.
     *
     * @param folder the folder with {@code manifest.yaml}
     * @param purpose what it is meant for, which decides what is an error
     * @throws UnreadableFolderException if there is no such folder, or it cannot be listed
     */
    public static CheckReport check(Path folder, Purpose purpose) throws UnreadableFolderException {
        PluginFolder files = PluginFolder.open(folder);
        List<Finding> findings = Stream.concat(
                        files.problems().stream(), FolderRules.check(files).violations().stream())
                .map(located -> Finding.of(located, purpose))
                .distinct()
                .sorted(BY_PLACE)
                .toList();
        return new CheckReport(folder, findings);
    }
}
