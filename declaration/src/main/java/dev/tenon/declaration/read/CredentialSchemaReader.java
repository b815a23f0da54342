package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the two credential forms of a provider. */
final class CredentialSchemaReader {

    private CredentialSchemaReader() {}

    /** Returns the fields of the provider's form; null if there is no form. */
    static @Nullable List<CredentialFormSchema> ofProvider(Value at) {
        if (at.isMissing()) {
            return null;
        }
        MapReader in = MapReader.of(at);
        List<CredentialFormSchema> fields = fields(in);
        in.unknownKeys();
        return fields;
    }

    /** Returns the form of a model; null if there is none. */
    static @Nullable ModelCredentialSchema ofModel(Value at) {
        if (at.isMissing()) {
            return null;
        }
        MapReader in = MapReader.of(at);
        MapReader model = MapReader.of(in.at("model"));
        I18nObject label = Languages.required(model.at("label"));
        I18nObject placeholder = Languages.read(model.at("placeholder"));
        List<CredentialFormSchema> fields = fields(in);
        model.unknownKeys();
        in.unknownKeys();
        return new ModelCredentialSchema(label, placeholder, fields);
    }

    private static List<CredentialFormSchema> fields(MapReader in) {
        Value at = in.at("credential_form_schemas");
        if (at.isAbsent() && at.reading().isRead(at.path())) {
            at.report(Set.of(Consumer.SDK), GeneralCode.REQUIRED_MISSING, at.name());
            at.unread();
        }
        return Lists.of(Lists.notNull(at), CredentialReader::read);
    }
}
