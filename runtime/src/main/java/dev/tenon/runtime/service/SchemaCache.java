package dev.tenon.runtime.service;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.ExpiringCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the schemas of customizable models for five minutes, by type, model and credentials. Missing models are not kept. */
public final class SchemaCache {

    private final ExpiringCache<List<Object>, ModelSchema> schemas = new ExpiringCache<>(Duration.ofMinutes(5), 1000);

    /** Makes an empty cache. */
    public SchemaCache() {}

    /** Returns the schema, computed if it is not known; what the computation throws is not kept. */
    public @Nullable ModelSchema get(
            ModelType type, String model, Map<String, ?> credentials, Supplier<@Nullable ModelSchema> computation) {
        return schemas.get(key(type, model, credentials), computation);
    }

    /** Forgets a schema, because its credentials were validated anew. */
    public void forget(ModelType type, String model, Map<String, ?> credentials) {
        schemas.forget(key(type, model, credentials));
    }

    /**
     * A list and no record, whose hash would be code that the JVM makes at the first request, and not a hash of the credentials, which would
     * take tens of milliseconds then: who sees the memory of the process sees the credentials in any case.
     */
    private static List<Object> key(ModelType type, String model, Map<String, ?> credentials) {
        return List.of(type, model, credentials);
    }
}
