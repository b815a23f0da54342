package dev.tenon.declaration;

import java.util.List;

/** Checks declarations by the rules of Dify's daemon, SDK, API and web client. Every check collects; none stops another. */
public final class DeclarationRules {

    private DeclarationRules() {}

    /** Returns what is wrong with the model, also as a dynamic schema. */
    public static List<Violation> check(ModelSchema schema) {
        return List.of();
    }

    /** Returns what is wrong with the provider, its credential forms and its predefined models. */
    public static List<Violation> check(ProviderDeclaration provider) {
        return List.of();
    }

    /** Returns what is wrong with the manifest alone. */
    public static List<Violation> check(PluginManifest manifest) {
        return List.of();
    }
}
