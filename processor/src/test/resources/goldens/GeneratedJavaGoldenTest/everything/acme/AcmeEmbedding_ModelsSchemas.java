package acme;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.glue.PredefinedModels;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The models of {@link AcmeEmbedding.Models}.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeEmbedding_ModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "embed" -> embed();
            default -> null;
        };
    }

    private static ModelSchema embed() {
        return predefined("embed")
                .contextSize(512)
                .maxChunks(16)
                .unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, model)
                .fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
