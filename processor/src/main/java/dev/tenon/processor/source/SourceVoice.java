package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @Voice}. */
public record SourceVoice(
        Origin origin,
        @Nullable Written<String> mode,
        @Nullable Written<String> name,
        @Nullable Written<List<Written<String>>> language) {}
