package dev.tenon.processor.model;

import dev.tenon.declaration.PredefinedModelFile;
import java.util.List;

/**
 * An enum of predefined models.
 *
 * @param type the enum
 * @param models in the order of its constants
 */
public record PredefinedEnum(TypeRef type, List<PredefinedModelFile> models) {
    public PredefinedEnum {
        models = List.copyOf(models);
    }
}
