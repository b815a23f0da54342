package dev.tenon.runtime.glue;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.ProviderCredentialsValidator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The author's objects of a plugin, bound. Built by generated code; immutable. */
public final class PluginModels {

    private final Map<ModelType, ModelBinding<?>> bindings;
    private final @Nullable ProviderBinding<?> provider;
    private final ErrorMap errors;

    private PluginModels(Builder builder) {
        this.bindings = new EnumMap<>(builder.bindings);
        this.provider = builder.provider;
        this.errors = builder.errors;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the class for the given type, or null. */
    public @Nullable ModelBinding<?> find(ModelType type) {
        return bindings.get(type);
    }

    /** Returns the model types that the plugin answers for. */
    public Iterable<ModelType> types() {
        return bindings.keySet();
    }

    /** Returns the provider's credentials, or null when it has none. */
    public @Nullable ProviderBinding<?> provider() {
        return provider;
    }

    /** Returns the error mappings of the provider. */
    public ErrorMap errors() {
        return errors;
    }

    /**
     * The credentials of the provider.
     *
     * @param credentials their binder
     * @param validator what checks them, or null when binding is the check
     * @param <C> the credentials record
     */
    public record ProviderBinding<C>(
            CredentialsBinder<C> credentials, @Nullable ProviderCredentialsValidator<C> validator) {}

    /** Collects the parts of a plugin. */
    public static final class Builder {

        private final Map<ModelType, ModelBinding<?>> bindings = new EnumMap<>(ModelType.class);
        private @Nullable ProviderBinding<?> provider;
        private ErrorMap errors = ErrorMap.empty();

        private Builder() {}

        /** Adds a model class. */
        public Builder add(ModelBinding<?> binding) {
            bindings.put(binding.type(), binding);
            return this;
        }

        /** Sets the provider's credentials, whose binding is all the check there is. */
        public <C> Builder provider(CredentialsBinder<C> credentials) {
            this.provider = new ProviderBinding<>(credentials, null);
            return this;
        }

        /** Sets the provider's credentials and what checks them. */
        public <C> Builder provider(CredentialsBinder<C> credentials, ProviderCredentialsValidator<C> validator) {
            this.provider = new ProviderBinding<>(credentials, validator);
            return this;
        }

        /** Sets the error mappings of the provider. */
        public Builder errors(ErrorMap map) {
            this.errors = map;
            return this;
        }

        /** Returns the parts. */
        public PluginModels build() {
            return new PluginModels(this);
        }
    }
}
