package dev.tenon.declaration.folder;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.read.ReadProvider.Section;
import dev.tenon.declaration.rule.ModelCode;
import java.util.List;
import java.util.Set;

/** Whether there are model files that are never loaded. */
final class OrphanRules {

    private OrphanRules() {}

    /** Reports them, and returns whether an ignore file hides one. */
    static boolean check(PackedFiles files, Set<String> matched, List<Section> sections) {
        boolean anyExcluded = false;
        Set<String> positions = Set.copyOf(sections.stream()
                .map(Section::position)
                .filter(position -> position != null)
                .map(position -> position.text())
                .toList());
        for (String path : files.all(OrphanRules::isModel)) {
            if (!files.isPacked(path)) {
                anyExcluded = true;
                orphan(files, path, files.excludedBy(path) + " leaves it out of the package");
            } else if (!matched.contains(path) && !positions.contains(path)) {
                orphan(files, path, "no pattern of the provider matches it");
            }
        }
        return anyExcluded;
    }

    private static void orphan(PackedFiles files, String path, String why) {
        files.report(path, Violation.of(ModelCode.ORPHAN_FILE, "", path, why));
    }

    private static boolean isModel(String path) {
        return path.startsWith("models/") && path.endsWith(".yaml") && !path.endsWith(PositionFiles.ENDING);
    }
}
