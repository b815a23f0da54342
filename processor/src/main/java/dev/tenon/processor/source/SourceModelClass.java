package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class that a provider lists. */
public record SourceModelClass(
        TypeRef type,
        Origin listed,
        Origin origin,
        @Nullable Obstacle obstacle,
        List<SourceModelAnnotation> annotations,
        List<SourceInterface> interfaces,
        Set<Trait> traits,
        List<SourceMapping> errors) {
    public SourceModelClass {
        annotations = List.copyOf(annotations);
        interfaces = List.copyOf(interfaces);
        traits = Set.copyOf(traits);
        errors = List.copyOf(errors);
    }
    /** What a model class can do beside what its type demands. */
    public enum Trait {
        /** It checks credentials. */
        VALIDATES,
        /** It describes customizable models. */
        DESCRIBES,
        /** It runs long jobs. */
        POLLING,
        /** It embeds images. */
        MULTIMODAL_EMBEDDING,
        /** It ranks images. */
        MULTIMODAL_RERANK
    }
}
