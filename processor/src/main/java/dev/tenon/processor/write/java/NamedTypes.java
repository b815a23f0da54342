package dev.tenon.processor.write.java;

import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of the author's that the code of a plugin names. */
final class NamedTypes {

    private final Set<TypeRef> types = new LinkedHashSet<>();

    private NamedTypes() {}

    static Set<TypeRef> of(PluginModel plugin) {
        NamedTypes named = new NamedTypes();
        named.types.add(plugin.root());
        if (plugin.providerCredentials() != null) {
            named.credentials(plugin.providerCredentials());
        }
        named.errors(plugin.errors());
        for (ModelClass model : plugin.models()) {
            named.model(model);
        }
        return named.types;
    }

    private void model(ModelClass model) {
        types.add(model.type());
        credentials(model.credentials());
        if (model.parameters() != null) {
            types.add(model.parameters().type());
            for (ParameterComponent component : model.parameters().components()) {
                choices(component.choices());
            }
        }
        errors(model.errors());
    }

    private void credentials(CredentialsRecord record) {
        types.add(record.type());
        for (CredentialComponent component : record.components()) {
            choices(component.choices());
        }
    }

    private void choices(@Nullable EnumModel choices) {
        if (choices != null) {
            types.add(choices.type());
        }
    }

    private void errors(List<ErrorMapping> errors) {
        for (ErrorMapping error : errors) {
            types.add(error.exception());
        }
    }
}
