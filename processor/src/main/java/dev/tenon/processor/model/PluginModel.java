package dev.tenon.processor.model;

import dev.tenon.declaration.PluginDeclaration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole plugin, as read from one root type.
 *
 * @param root the annotated provider class
 * @param plugin the generated plugin class
 * @param declaration what goes into YAML
 * @param providerCredentials the provider's credentials record, or null
 * @param validatesCredentials whether the provider class checks them itself
 * @param models the model classes, in the order of {@code supported_model_types}
 * @param rawYaml what the author adds to the declarations, by the path of the document: {@code manifest}, {@code provider}, {@code
 *     provider.models[0]}
 * @param errors the provider's error mappings
 */
public record PluginModel(
        TypeRef root,
        GeneratedType plugin,
        PluginDeclaration declaration,
        @Nullable CredentialsRecord providerCredentials,
        boolean validatesCredentials,
        List<ModelClass> models,
        Map<String, String> rawYaml,
        List<ErrorMapping> errors) {
    public PluginModel {
        models = List.copyOf(models);
        rawYaml = Collections.unmodifiableMap(new LinkedHashMap<>(rawYaml));
        errors = List.copyOf(errors);
    }
}
