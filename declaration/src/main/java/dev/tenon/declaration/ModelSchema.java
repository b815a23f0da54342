package dev.tenon.declaration;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one model: a model YAML, or the answer to {@code get_ai_model_schemas}.
 *
 * @param model the model's name
 * @param label the name that Dify shows
 * @param modelType its type
 * @param features what it can do
 * @param fetchFrom where the declaration comes from
 * @param properties its properties
 * @param parameterRules the parameters it offers, in order
 * @param pricing its price, or null
 * @param deprecated whether pickers hide it
 */
public record ModelSchema(
        String model,
        I18nObject label,
        ModelType modelType,
        List<ModelFeature> features,
        FetchFrom fetchFrom,
        ModelProperties properties,
        List<ParameterRule> parameterRules,
        @Nullable PriceConfig pricing,
        boolean deprecated) {
    public ModelSchema {
        features = List.copyOf(features);
        parameterRules = List.copyOf(parameterRules);
    }
}
