package dev.tenon.processor.source;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.processor.diagnostic.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code @PredefinedModel}. Numbers and texts are by the name of the member; {@code written} has every written member. */
public record SourcePredefined(
        Origin origin,
        Map<String, Origin> written,
        @Nullable Written<String> model,
        @Nullable SourceText label,
        List<Written<ModelFeature>> features,
        @Nullable Written<LlmMode> mode,
        Map<String, Written<Integer>> numbers,
        Map<String, Written<String>> texts,
        @Nullable Written<List<Written<String>>> fileExtensions,
        List<SourceVoice> voices,
        List<SourceUse> parameters,
        @Nullable SourcePricing pricing,
        boolean deprecated,
        @Nullable Written<String> fileName,
        @Nullable Written<String> rawYaml) {
    public SourcePredefined {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        features = List.copyOf(features);
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
        voices = List.copyOf(voices);
        parameters = List.copyOf(parameters);
    }
}
