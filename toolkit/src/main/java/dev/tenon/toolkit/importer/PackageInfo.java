package dev.tenon.toolkit.importer;

import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.toolkit.importer.source.Literals;
import java.util.Map;

/** Writes {@code package-info.java}. */
final class PackageInfo {

    private PackageInfo() {}

    static Map<String, String> write(ImportedNames names, ProviderDeclaration provider) {
        String text = "/** The provider {@code " + Literals.comment(provider.provider()) + "} for Dify. */\npackage "
                + names.packageName() + ";\n";
        return Map.of("src/main/java/" + names.packageName().replace('.', '/') + "/package-info.java", text);
    }
}
