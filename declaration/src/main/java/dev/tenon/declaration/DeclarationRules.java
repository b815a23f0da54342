package dev.tenon.declaration;

import dev.tenon.annotation.ModelType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks declarations by the rules of Dify's daemon, SDK, API and web client ({@link dev.tenon.declaration.rule.DeclarationRule}). Every check collects; none
 * stops another; a value that is missing or has the wrong type is reported once and not judged further.
 *
 * <h2>Paths</h2>
 *
 * A violation's {@link Violation#path()} leads from the checked record to the value, in Dify's keys: members are separated by dots,
 * entries of lists are {@code [0]} and up. A path may lead to a member that is not set, where that is the mistake; whoever looks
 * for a place in a source takes the nearest place above that it knows. The empty path is the record itself.
 *
 * <ul>
 *   <li>A text leads on to its language: {@code label.en_US}, {@code zh_Hans}, {@code ja_JP}, {@code pt_BR}.
 *   <li>Of a manifest: {@code version}, {@code author}, {@code name}, {@code label}, {@code description}, {@code icon}, {@code
 *       icon_dark}, {@code resource.memory}, {@code resource.permission}, {@code resource.permission.storage.size}, {@code
 *       plugins.models[0]}, {@code meta.arch}, {@code meta.minimum_dify_version}, {@code tags[0]}, {@code created_at}, {@code repo}.
 *   <li>Of a provider: {@code provider}, {@code label}, {@code description}, {@code icon_small} and its siblings, {@code background},
 *       {@code help.title}, {@code help.url}, {@code supported_model_types[0]}, {@code configurate_methods[0]}, {@code
 *       provider_credential_schema.credential_form_schemas[0]}, {@code model_credential_schema.model.label}, {@code
 *       model_credential_schema.model.placeholder}, {@code model_credential_schema.credential_form_schemas[0]}, {@code models[0]}.
 *   <li>Of a field: {@code variable}, {@code label}, {@code type}, {@code default}, {@code options[0].value}, {@code
 *       options[0].label}, {@code options[0].show_on[0].value}, {@code show_on[0].variable}, {@code show_on[0].value}, {@code
 *       placeholder}, {@code help}, {@code max_length}.
 *   <li>{@code models[0]} counts through {@link ProviderDeclaration#models()}, whatever the type, and has the paths of a model, and
 *       {@code file_name}.
 *   <li>Of a model: {@code model}, {@code label}, {@code model_type}, {@code features[0]}, {@code model_properties.context_size} and
 *       its siblings, {@code model_properties.voices[0].language[0]}, {@code parameter_rules[0]}, {@code pricing.input}, {@code
 *       pricing.output}, {@code pricing.unit}, {@code pricing.currency}.
 *   <li>Of a parameter: {@code name}, {@code label}, {@code help}, {@code type}, {@code required}, {@code default}, {@code min},
 *       {@code max}, {@code precision}, {@code options[0]}.
 * </ul>
 */
public final class DeclarationRules {

    private DeclarationRules() {}

    /** Returns what is wrong with the model, whether it is predefined or made at run time. */
    public static List<Violation> check(ModelSchema schema) {
        Findings findings = Findings.ofModel();
        ModelRules.check(findings, schema);
        return findings.violations();
    }

    /**
     * Returns what is wrong with the answer to the question for a customizable model's schema: in itself, and because it is of
     * another model or type than was asked for.
     *
     * @param answer the schema, or null if there is none
     */
    public static List<Violation> checkAnswer(
            @Nullable ModelSchema answer, ModelType requestedType, String requestedModel) {
        Findings findings = Findings.ofModel();
        ModelRules.checkAnswer(findings, answer, requestedType, requestedModel);
        return findings.violations();
    }

    /** Returns what is wrong with the provider, its credential forms and its predefined models. */
    public static List<Violation> check(ProviderDeclaration provider) {
        Findings findings = Findings.ofProvider();
        ProviderRules.check(findings, provider);
        return findings.violations();
    }

    /** Returns what is wrong with the manifest alone, at any time. */
    public static List<Violation> check(PluginManifest manifest) {
        Findings findings = Findings.ofManifest();
        ManifestRules.check(findings, manifest, null);
        return findings.violations();
    }

    /** Returns what is wrong with the manifest alone, also if it claims to be made after the given present. */
    public static List<Violation> check(PluginManifest manifest, Instant now) {
        Findings findings = Findings.ofManifest();
        ManifestRules.check(findings, manifest, now);
        return findings.violations();
    }

    /** Returns what is wrong with the manifest because of what the provider needs, with paths of the manifest. */
    public static List<Violation> checkTogether(PluginDeclaration plugin) {
        Findings findings = Findings.ofManifest();
        MinimumVersionRules.check(findings, plugin);
        return findings.violations();
    }

    /**
     * Returns what is wrong with the features of a model because of what its class can do, with paths of the model.
     *
     * @param polls whether the class has the two methods of long jobs
     */
    public static List<Violation> checkPolling(ModelSchema schema, boolean polls) {
        Findings findings = Findings.ofModel();
        ModelRules.checkPolling(findings.at("features"), schema, polls);
        return findings.violations();
    }
}
