package dev.tenon.runtime;

import dev.tenon.declaration.ModelSchema;
import org.jspecify.annotations.Nullable;

/**
 * A request to a model.
 *
 * @param <C> the credentials record
 */
public interface ModelRequest<C> {

    /** Returns what every request has. */
    ModelCall<C> call();

    /** Returns the model's name in Dify. */
    default String model() {
        return call().model();
    }

    /** Returns the bound credentials. */
    default C credentials() {
        return call().credentials();
    }

    /** Returns who asks, or null. */
    default @Nullable String user() {
        return call().user();
    }

    /** Returns the model's schema, computed at most once per session, or null for an unknown model. */
    default @Nullable ModelSchema schema() {
        return call().schemaSource().get();
    }
}
