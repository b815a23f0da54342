package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider type with all that is reached from it. */
public record SourceRoot(
        TypeRef type,
        Origin origin,
        @Nullable Obstacle obstacle,
        SourceName pluginClass,
        @Nullable SourcePlugin plugin,
        SourceProvider provider,
        @Nullable SourceTypeUse validatedCredentials,
        List<SourceModelClass> models,
        List<SourceMapping> errors) {
    public SourceRoot {
        models = List.copyOf(models);
        errors = List.copyOf(errors);
    }

    /** Returns whether the provider class checks its credentials itself. */
    public boolean validatesCredentials() {
        return validatedCredentials != null;
    }

    /** Returns the canonical names of the model classes and enums of predefined models. */
    public List<String> reached() {
        List<String> names = new ArrayList<>();
        for (SourceModelClass model : models) {
            names.add(model.type().canonicalName());
            for (SourceModelAnnotation annotation : model.annotations()) {
                for (SourcePredefinedEnum each : annotation.predefined()) {
                    names.add(each.type().canonicalName());
                }
            }
        }
        return names;
    }
}
