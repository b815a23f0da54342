package dev.tenon.declaration.folder;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.DeclarationRule;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.PackageCode;
import java.util.ArrayList;
import java.util.List;

/** Checks the folder of a plugin: its manifest, and whatever that leads to. */
public final class FolderRules {

    private static final String MANIFEST = "manifest.yaml";

    private FolderRules() {}

    /** Returns what the folder declares, and everything that is wrong with it. */
    public static FolderVerdict check(PluginFiles files) {
        List<Located> violations = new ArrayList<>();
        if (!files.paths().contains(MANIFEST)) {
            Violation missing = Violation.of(PackageCode.MANIFEST_PLACE, "", "");
            return new FolderVerdict(null, List.of(new Located(MANIFEST, Position.START, missing)));
        }
        for (Document.Problem problem : files.document(MANIFEST).problems()) {
            DeclarationRule rule = switch (problem.kind()) {
                case SYNTAX, SDK_SYNTAX, DAEMON_SYNTAX -> GeneralCode.YAML_SYNTAX;
                case SECOND_DOCUMENT -> GeneralCode.SECOND_DOCUMENT;
            };
            violations.add(new Located(MANIFEST, problem.position(), Violation.of(rule, "", problem.text())));
        }
        return new FolderVerdict(null, violations);
    }
}
