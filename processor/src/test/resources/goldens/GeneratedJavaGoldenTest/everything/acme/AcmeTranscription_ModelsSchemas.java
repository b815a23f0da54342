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
 * The models of {@link AcmeTranscription.Models}.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeTranscription_ModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "hear" -> hear();
            default -> null;
        };
    }

    private static ModelSchema hear() {
        return predefined("hear")
                .fileUploadLimit(25)
                .supportedFileExtensions("mp3,wav")
                .unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.SPEECH2TEXT, model)
                .fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
