package dev.tenon.processor.resolve;

import dev.tenon.processor.source.SourceModelClass;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The oldest Dify that has what the model classes implement. */
public final class MinimumDifyVersion {

    private static final String POLLING = "1.14.2";
    private static final String MULTIMODAL = "1.11.0";
    private static final Pattern RELEASE = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

    private MinimumDifyVersion() {}

    /** Returns the newer of what the author wrote and what the classes need; what is no plain version stays as written. */
    static @Nullable String of(@Nullable String written, List<SourceModelClass> models) {
        String minimum = written;
        for (SourceModelClass model : models) {
            for (SourceModelClass.Trait trait : SourceModelClass.Trait.values()) {
                String needed = model.traits().contains(trait) ? needed(trait) : null;
                if (needed != null && (minimum == null || older(minimum, needed))) {
                    minimum = needed;
                }
            }
        }
        return minimum;
    }

    /** Returns the oldest Dify that has what a class implements, or null if every Dify has it. */
    public static @Nullable String needed(SourceModelClass.Trait trait) {
        return switch (trait) {
            case POLLING -> POLLING;
            case MULTIMODAL_EMBEDDING, MULTIMODAL_RERANK -> MULTIMODAL;
            case VALIDATES, DESCRIBES -> null;
        };
    }

    /** Returns whether a version is older than another; not if it is no plain version. */
    public static boolean older(String version, String needed) {
        if (!RELEASE.matcher(version).matches()) {
            return false;
        }
        String[] left = version.split("\\.");
        String[] right = needed.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int difference = Integer.compare(part(left, i), part(right, i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
