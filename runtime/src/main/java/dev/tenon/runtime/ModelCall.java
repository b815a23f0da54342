package dev.tenon.runtime;

import dev.tenon.declaration.ModelSchema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every request to a model has.
 *
 * @param model the model's name in Dify
 * @param credentials the bound credentials
 * @param user who asks, or null
 * @param schemaSource computes the schema of the model at its first call; null for an unknown model
 * @param <C> the credentials record
 */
public record ModelCall<C>(
        String model, C credentials, @Nullable String user, Supplier<@Nullable ModelSchema> schemaSource) {

    /** Returns a call without user and schema, for tests. */
    public static <C> ModelCall<C> of(String model, C credentials) {
        return new ModelCall<>(model, credentials, null, () -> null);
    }
}
