package dev.tenon.runtime.glue;

import dev.tenon.declaration.ModelSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that a provider declares, of one type. */
public interface PredefinedModels {

    /** Returns the schema of the model with exactly this name, or null. */
    @Nullable
    ModelSchema find(String model);

    /** Returns all of the models; a name is looked for in the given order. */
    static PredefinedModels all(List<PredefinedModels> parts) {
        return model -> {
            for (PredefinedModels part : parts) {
                ModelSchema schema = part.find(model);
                if (schema != null) {
                    return schema;
                }
            }
            return null;
        };
    }
}
