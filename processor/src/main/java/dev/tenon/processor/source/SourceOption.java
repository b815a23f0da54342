package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A constant of an enum of choices, with its {@code @Option} if it has one. */
public record SourceOption(
        String constant,
        Origin origin,
        @Nullable Written<String> value,
        @Nullable SourceText label,
        @Nullable Written<List<SourceShowOn>> showOn) {
    /** Returns what Dify stores and sends. */
    public String choice() {
        return value == null ? constant.toLowerCase(Locale.ROOT) : value.value();
    }
}
