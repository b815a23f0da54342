package dev.tenon.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a customizable model ({@code model_credential_schema}).
 *
 * @param label the label of the field in which the model is named
 * @param placeholder the hint in it, or null
 * @param fields the further fields
 */
public record ModelCredentialSchema(
        I18nObject label, @Nullable I18nObject placeholder, List<CredentialFormSchema> fields) {
    public ModelCredentialSchema {
        fields = List.copyOf(fields);
    }
}
