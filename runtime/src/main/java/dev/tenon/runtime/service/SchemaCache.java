package dev.tenon.runtime.service;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.ExpiringCache;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the schemas of customizable models for five minutes, by type, model and credentials. Missing models are not kept. */
public final class SchemaCache {

    private final ExpiringCache<Key, ModelSchema> schemas = new ExpiringCache<>(Duration.ofMinutes(5), 1000);

    /** Makes an empty cache. */
    public SchemaCache() {}

    /**
     * What a schema is kept by. A hash of the credentials would hide them from whoever sees the memory of the process, in which they are
     * anyway, and the first hash of a JVM takes tens of milliseconds.
     */
    private record Key(ModelType type, String model, Map<String, ?> credentials) {

        @Override
        public String toString() {
            return type.value() + " " + model;
        }
    }

    /** Returns the schema, computed if it is not known; what the computation throws is not kept. */
    public @Nullable ModelSchema get(
            ModelType type, String model, Map<String, ?> credentials, Supplier<@Nullable ModelSchema> computation) {
        return schemas.get(new Key(type, model, credentials), computation);
    }

    /** Forgets a schema, because its credentials were validated anew. */
    public void forget(ModelType type, String model, Map<String, ?> credentials) {
        schemas.forget(new Key(type, model, credentials));
    }
}
