package dev.tenon.declaration.folder;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.read.ManifestReader;
import dev.tenon.declaration.rule.PackageCode;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Checks the folder of a plugin: its manifest, and whatever that leads to. */
public final class FolderRules {

    /** The file with which everything begins. */
    static final String MANIFEST = ManifestReader.FILE;

    private FolderRules() {}

    /** Returns what the folder declares, and everything that is wrong with it today. */
    public static FolderVerdict check(PluginFiles files) {
        return check(files, Instant.now());
    }

    /** Returns what the folder declares, and everything that is wrong with it at the given time. */
    public static FolderVerdict check(PluginFiles files, Instant now) {
        PackedFiles packed = new PackedFiles(files, UnaryOperator.identity());
        if (!packed.exists(MANIFEST)) {
            Violation missing = Violation.of(PackageCode.MANIFEST_PLACE, "", packed.hint(MANIFEST));
            return new FolderVerdict(null, List.of(new Located(MANIFEST, Position.START, missing)));
        }
        return new BothReaders(files, now).check();
    }
}
