package dev.tenon.toolkit.starter;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.Violation;
import java.util.ArrayList;
import java.util.List;

/** Judges the names of a project by the rules of the declarations that they will stand in. */
final class StarterRules {

    private static final I18nObject TEXT = I18nObject.of("-");
    private static final String ICON = "icon.svg";

    private StarterRules() {}

    /** Returns what is wrong with author and name. */
    static List<Violation> check(String author, String name) {
        List<Violation> violations = new ArrayList<>(DeclarationRules.check(manifest(author, name)));
        violations.removeIf(
                each -> !each.path().equals("author") && !each.path().equals("name"));
        // Of the same name nearly the same is wrong twice.
        if (violations.stream().noneMatch(each -> each.path().equals("name"))) {
            DeclarationRules.check(provider(name)).stream()
                    .filter(each -> each.path().equals("provider"))
                    .forEach(violations::add);
        }
        return violations;
    }

    private static PluginManifest manifest(String author, String name) {
        return new PluginManifest(
                StarterNames.VERSION,
                author,
                name,
                TEXT,
                TEXT,
                ICON,
                null,
                0,
                PluginPermission.NONE,
                "",
                List.of(),
                null,
                List.of(),
                "",
                null,
                null);
    }

    private static ProviderDeclaration provider(String name) {
        return new ProviderDeclaration(
                name,
                TEXT,
                null,
                I18nObject.of(ICON),
                null,
                null,
                null,
                null,
                null,
                List.of(ModelType.LLM),
                List.of(ConfigurateMethod.CUSTOMIZABLE_MODEL),
                null,
                null,
                List.of());
    }
}
