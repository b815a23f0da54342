package dev.tenon.declaration;

import dev.tenon.annotation.FormType;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A credential field that no rule complains about, to be changed in one place. */
final class FieldSample {

    String variable;
    I18nObject label = I18nObject.of("Field");
    FormType type = FormType.TEXT_INPUT;
    boolean required = true;

    @Nullable
    String defaultValue = null;

    List<FormOption> options = List.of();
    List<FormShowOn> showOn = List.of();

    @Nullable
    I18nObject placeholder = null;

    @Nullable
    I18nObject help = null;

    @Nullable
    String url = null;

    int maxLength = 0;

    private FieldSample(String variable) {
        this.variable = variable;
    }

    static CredentialFormSchema field(String variable, Consumer<FieldSample> change) {
        FieldSample sample = new FieldSample(variable);
        change.accept(sample);
        return new CredentialFormSchema(
                sample.variable,
                sample.label,
                sample.type,
                sample.required,
                sample.defaultValue,
                sample.options,
                sample.showOn,
                sample.placeholder,
                sample.help,
                sample.url,
                sample.maxLength);
    }

    /** Returns a text field with the given conditions. */
    static CredentialFormSchema field(String variable, FormShowOn... showOn) {
        return field(variable, field -> field.showOn = List.of(showOn));
    }

    /** Returns a select with the given values. */
    static CredentialFormSchema choice(String variable, String... values) {
        return field(variable, field -> {
            field.type = FormType.SELECT;
            field.options = options(values);
        });
    }

    static List<FormOption> options(String... values) {
        return Stream.of(values).map(value -> option(value)).toList();
    }

    static FormOption option(String value, FormShowOn... showOn) {
        return new FormOption(I18nObject.of("Option " + value), value, List.of(showOn));
    }

    static FormShowOn when(String variable, String value) {
        return new FormShowOn(variable, value);
    }
}
