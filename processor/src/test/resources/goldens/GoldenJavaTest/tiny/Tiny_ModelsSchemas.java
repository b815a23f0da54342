import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.glue.PredefinedModels;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The models of {@link Tiny.Models}.
 */
@TenonGenerated("Tiny")
@NullMarked
final class Tiny_ModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "one" -> one();
            default -> null;
        };
    }

    private static ModelSchema one() {
        return predefined("one").mode(LlmMode.CHAT).unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.LLM, model).fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
