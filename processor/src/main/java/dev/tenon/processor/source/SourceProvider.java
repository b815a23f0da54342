package dev.tenon.processor.source;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @ModelProvider}. A credentials type that was not written is null. */
public record SourceProvider(
        Origin origin,
        @Nullable Written<String> name,
        @Nullable SourceText label,
        @Nullable SourceText description,
        @Nullable SourceText iconSmall,
        @Nullable SourceText iconLarge,
        @Nullable SourceText iconSmallDark,
        @Nullable SourceText iconLargeDark,
        @Nullable Written<String> background,
        @Nullable SourceHelp help,
        Origin methodsOrigin,
        List<Written<ConfigurateMethod>> configurateMethods,
        @Nullable SourceTypeUse providerCredentials,
        @Nullable SourceTypeUse modelCredentials,
        @Nullable SourceText modelNameLabel,
        @Nullable SourceText modelNamePlaceholder,
        Origin modelsOrigin,
        @Nullable Written<String> fileName,
        @Nullable Written<String> rawYaml) {
    public SourceProvider {
        configurateMethods = List.copyOf(configurateMethods);
    }

    /** Returns whether the provider is configured by the given method. */
    public boolean has(ConfigurateMethod method) {
        return Written.values(configurateMethods).contains(method);
    }
}
