package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** An {@code @I18n}. */
public record SourceText(
        Origin origin,
        @Nullable Written<String> enUs,
        @Nullable Written<String> zhHans,
        @Nullable Written<String> jaJp,
        @Nullable Written<String> ptBr) {}
