package dev.tenon.it.conformance;

import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.FolderVerdict;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.AssetCode;
import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.files.UnreadableFolderException;
import dev.tenon.toolkit.importer.ImportedModule;
import dev.tenon.toolkit.importer.PluginImport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plugin's folder with one change declares, said in annotations.
 *
 * @param module the annotated sources
 * @param violations what the rules say of the declaration
 */
record AnnotatedMutation(ImportedModule module, List<Violation> violations) {

    private static final Set<Rule> ABOUT_ICONS =
            Set.of(AssetCode.ICON_MISSING, AssetCode.DARK_ICON_MISSING, AssetCode.EMPTY_ASSET);

    /**
     * Says a folder in annotations. Empty if the change cannot be said: because it does not change what is declared (an unread key),
     * because what is wrong is the YAML and not what it declares, or because the import had to change it.
     */
    static Optional<AnnotatedMutation> of(Path folder, PluginDeclaration base) throws UnreadableFolderException {
        PluginFolder files = PluginFolder.open(folder);
        FolderVerdict verdict = FolderRules.check(files);
        PluginDeclaration declared = verdict.declaration();
        if (declared == null || !files.problems().isEmpty()) {
            return Optional.empty();
        }
        List<Violation> found =
                verdict.violations().stream().map(Located::violation).toList();
        List<Violation> own = violations(declared);
        boolean icons = found.stream().anyMatch(each -> ABOUT_ICONS.contains(each.rule()));
        return !errors(own).equals(errors(found)) || (declared.equals(base) && !icons)
                ? Optional.empty()
                : PluginImport.of(files, verdict, "mutation")
                        .filter(module -> module.report().changedFiles().isEmpty())
                        .map(module -> new AnnotatedMutation(module, own));
    }

    /** Returns what a folder declares. */
    static PluginDeclaration declaration(Path folder) throws UnreadableFolderException {
        return Optional.ofNullable(FolderRules.check(PluginFolder.open(folder)).declaration())
                .orElseThrow();
    }

    /** Returns whether something fails in use although every part of Dify accepts it. */
    boolean failsInUse() {
        return violations.stream()
                .anyMatch(each -> each.severity() == Severity.ERROR
                        && Purpose.ALL.severity(each.severity(), each.refusedBy()) == Severity.WARNING);
    }

    private static List<Violation> violations(PluginDeclaration declared) {
        return Stream.of(
                        DeclarationRules.check(declared.manifest(), Instant.now()),
                        DeclarationRules.check(declared.provider()),
                        DeclarationRules.checkTogether(declared))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<Rule> errors(List<Violation> violations) {
        return violations.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Violation::rule)
                .filter(each -> !ABOUT_ICONS.contains(each))
                .collect(Collectors.toSet());
    }
}
