package dev.tenon.processor.write.java;

import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        plugin.models().forEach(named::model);
        return named.types;
    }

    private void model(ModelClass model) {
        types.add(model.type());
        credentials(model.credentials());
        if (model.parameters() != null) {
            types.add(model.parameters().type());
            model.parameters().components().forEach(component -> {
                if (component.choices() != null) {
                    types.add(component.choices().type());
                }
            });
        }
        errors(model.errors());
    }

    private void credentials(CredentialsRecord record) {
        types.add(record.type());
        record.components().forEach(component -> {
            if (component.choices() != null) {
                types.add(component.choices().type());
            }
        });
    }

    private void errors(List<ErrorMapping> errors) {
        errors.forEach(error -> types.add(error.exception()));
    }
}
