package dev.tenon.processor.model;

import dev.tenon.annotation.ModelType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model class.
 *
 * @param type the class
 * @param modelType its model type
 * @param credentials its credentials record
 * @param parameters its parameters record, for llm, else null; also null for {@code Void}
 * @param predefined its enums of predefined models
 * @param errors its own error mappings
 * @param customizable whether it describes models that the user names, so that a schema builder is useful
 * @param schemaBuilder the generated schema builder
 */
public record ModelClass(
        TypeRef type,
        ModelType modelType,
        CredentialsRecord credentials,
        @Nullable ParametersRecord parameters,
        List<PredefinedEnum> predefined,
        List<ErrorMapping> errors,
        boolean customizable,
        GeneratedType schemaBuilder) {
    public ModelClass {
        predefined = List.copyOf(predefined);
        errors = List.copyOf(errors);
    }
}
