package dev.tenon.declaration;

import dev.tenon.annotation.FormType;
import dev.tenon.declaration.rule.CredentialCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules of a provider's two credential forms as lists, {@code TN-CRD}; see {@link CredentialFieldRules} for one field. */
final class CredentialRules {

    private static final int FIELDS_MAX = 32;
    private static final String FIELDS = "credential_form_schemas";

    private CredentialRules() {}

    static void check(Findings at, ProviderDeclaration provider) {
        List<CredentialFormSchema> providerFields =
                provider.providerCredentials() == null ? List.of() : provider.providerCredentials();
        form(at.at("provider_credential_schema").at(FIELDS), providerFields, ShowOnRules.ofProvider(providerFields));
        ModelCredentialSchema schema = provider.modelCredentials();
        if (schema != null) {
            Findings here = at.at("model_credential_schema");
            TextRules.required(here.at("model.label"), schema.label());
            TextRules.optional(here.at("model.placeholder"), schema.placeholder());
            form(
                    here.at(FIELDS),
                    schema.fields(),
                    ShowOnRules.ofModel(schema.fields(), provider.supportedModelTypes()));
            scopes(here.at(FIELDS), schema.fields(), providerFields);
        }
    }

    private static void form(Findings at, List<CredentialFormSchema> fields, ShowOnRules conditions) {
        TextRules.atMost(at, fields, FIELDS_MAX);
        for (int i = 0; i < fields.size(); i++) {
            CredentialFieldRules.check(at.at(i), fields.get(i), conditions);
        }
        duplicates(at, fields);
    }

    private static void duplicates(Findings at, List<CredentialFormSchema> fields) {
        List<CredentialFormSchema> seen = new ArrayList<>();
        for (CredentialFormSchema field : fields) {
            if (!field.variable().isEmpty() && isVisibleWith(seen, field)) {
                at.at(seen.size()).at("variable").report(CredentialCode.DUPLICATE_VARIABLE, field.variable());
            }
            seen.add(field);
        }
    }

    private static boolean isVisibleWith(List<CredentialFormSchema> others, CredentialFormSchema field) {
        for (CredentialFormSchema other : others) {
            if (other.variable().equals(field.variable()) && !ShowOnRules.exclude(other.showOn(), field.showOn())) {
                return true;
            }
        }
        return false;
    }

    /** Reports a field of a model for which the provider's form has the variable too, but no field that is alike. */
    private static void scopes(
            Findings at, List<CredentialFormSchema> fields, List<CredentialFormSchema> providerFields) {
        for (int i = 0; i < fields.size(); i++) {
            CredentialFormSchema field = fields.get(i);
            List<CredentialFormSchema> others = providerFields.stream()
                    .filter(other -> other.variable().equals(field.variable()))
                    .toList();
            if (!others.isEmpty() && others.stream().noneMatch(other -> alike(field, other))) {
                at.at(i).at("variable").report(CredentialCode.SCOPES_DIFFER, field.variable());
            }
        }
    }

    private static boolean alike(CredentialFormSchema one, CredentialFormSchema other) {
        return one.type() == other.type() && Set.copyOf(values(one)).equals(Set.copyOf(values(other)));
    }

    /** Returns what a field can be filled with, in order. */
    static List<String> values(CredentialFormSchema field) {
        return field.type() == FormType.SWITCH
                ? List.of("true", "false")
                : field.options().stream().map(FormOption::value).toList();
    }

    /** Returns whether the values of a field are given. */
    static boolean isChoice(CredentialFormSchema field) {
        return field.type() == FormType.SELECT || field.type() == FormType.RADIO;
    }
}
