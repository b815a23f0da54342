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
 * The models of {@link AcmeTts.Models}.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeTts_ModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "voice" -> voice();
            default -> null;
        };
    }

    private static ModelSchema voice() {
        return predefined("voice")
                .voice("anna", "Anna", "en-US", "de-DE")
                .voice("li", "李", "zh-Hans")
                .defaultVoice("anna")
                .wordLimit(3500)
                .audioType("mp3")
                .maxWorkers(5)
                .unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.TTS, model).fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
