package dev.tenon.processor.resolve;

import dev.tenon.declaration.DifyVersions;
import dev.tenon.processor.source.SourceModelClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The oldest Dify that has what the model classes implement. */
public final class MinimumDifyVersion {

    private MinimumDifyVersion() {}

    /** Returns the newer of what the author wrote and what the classes need; what is no plain version stays as written. */
    static @Nullable String of(@Nullable String written, List<SourceModelClass> models) {
        String minimum = written;
        for (SourceModelClass model : models) {
            for (SourceModelClass.Trait trait : SourceModelClass.Trait.values()) {
                String needed = model.traits().contains(trait) ? needed(trait) : null;
                if (needed != null && (minimum == null || DifyVersions.isOlder(minimum, needed))) {
                    minimum = needed;
                }
            }
        }
        return minimum;
    }

    /** Returns the oldest Dify that has what a class implements, or null if every Dify has it. */
    public static @Nullable String needed(SourceModelClass.Trait trait) {
        return switch (trait) {
            case POLLING -> DifyVersions.POLLING;
            case MULTIMODAL_EMBEDDING, MULTIMODAL_RERANK -> DifyVersions.MULTIMODAL;
            case VALIDATES, DESCRIBES -> null;
        };
    }
}
