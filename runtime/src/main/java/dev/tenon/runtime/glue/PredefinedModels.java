package dev.tenon.runtime.glue;

import dev.tenon.declaration.ModelSchema;
import org.jspecify.annotations.Nullable;

/** The models that a provider declares, of one type. */
public interface PredefinedModels {

    /** Returns the schema of the model with exactly this name, or null. */
    @Nullable
    ModelSchema find(String model);

    /** Returns these models and, for names that are not among them, others. */
    default PredefinedModels or(PredefinedModels others) {
        return model -> {
            ModelSchema schema = find(model);
            return schema == null ? others.find(model) : schema;
        };
    }
}
