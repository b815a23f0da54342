package dev.tenon.declaration;

import dev.tenon.annotation.FormType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a credential form ({@code credential_form_schemas}).
 *
 * @param variable the key of the value
 * @param label the name in front of the field
 * @param type the control
 * @param required whether the form insists on a value
 * @param defaultValue what the form is pre-filled with, or null
 * @param options the choices of a select or radio
 * @param showOn the conditions under which the field is shown; all must hold
 * @param placeholder the hint in the empty field, or null
 * @param help the text of a link, or null
 * @param url the address of that link, or null
 * @param maxLength the longest value in characters, 0 for no limit
 */
public record CredentialFormSchema(
        String variable,
        I18nObject label,
        FormType type,
        boolean required,
        @Nullable String defaultValue,
        List<FormOption> options,
        List<FormShowOn> showOn,
        @Nullable I18nObject placeholder,
        @Nullable I18nObject help,
        @Nullable String url,
        int maxLength) {
    public CredentialFormSchema {
        options = List.copyOf(options);
        showOn = List.copyOf(showOn);
    }
}
