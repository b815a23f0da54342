package dev.tenon.processor.source;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @Credential}. */
public record SourceCredential(
        Origin origin,
        @Nullable Written<String> variable,
        @Nullable SourceText label,
        @Nullable Written<FormType> type,
        @Nullable Written<Boolean> required,
        @Nullable Written<String> defaultValue,
        @Nullable SourceText placeholder,
        @Nullable SourceText help,
        @Nullable Written<String> url,
        @Nullable Written<Integer> maxLength,
        @Nullable Written<List<SourceShowOn>> showOn,
        @Nullable Written<CredentialScope> scope) {}
