package dev.tenon.toolkit.check;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageRules;
import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.files.UnreadableFolderException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges plugin folders, whoever wrote their declarations. */
public final class PluginCheck {

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
        List<Located> violations = new ArrayList<>(files.problems());
        violations.addAll(FolderRules.check(files).violations());
        violations.addAll(PackageRules.checkDependencies(files));
        return CheckReport.of(folder, violations, purpose);
    }
}
