package dev.tenon.testkit;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.read.ProviderReader;
import dev.tenon.declaration.read.Reading;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The forms in which Dify asks for a plugin's credentials: one for the provider, one for each customizable model. Tests send through them
 * what a user would enter, and the plugin gets what Dify would give it.
 */
public final class CredentialForms {

    private final ProviderDeclaration provider;

    private CredentialForms(ProviderDeclaration provider) {
        this.provider = provider;
    }

    /**
     * Returns the forms of a plugin, as its annotations declare them.
     *
     * @param plugin an instance of the generated class
     * @throws IllegalStateException if what the annotation processor writes beside the class is missing or cannot be read
     */
    public static CredentialForms of(Plugin plugin) {
        String path = "META-INF/tenon/" + plugin.getClass().getName() + ".jsonl";
        Optional<InputStream> resource = plugin.resource(path);
        if (resource.isEmpty()) {
            throw new IllegalStateException(path
                    + " is not on the class path: the annotation processor writes it beside the plugin's class; "
                    + "compile the provider, and keep its resources with its classes");
        }
        try (InputStream in = resource.get()) {
            return of(read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | JsonException | AssertionError e) {
            throw new IllegalStateException(
                    "cannot read " + path + ", compile the provider anew: " + e.getMessage(), e);
        }
    }

    /** Returns the forms of a provider. */
    public static CredentialForms of(ProviderDeclaration provider) {
        return new CredentialForms(provider);
    }

    private static ProviderDeclaration read(String path, String lines) {
        // The first line is the manifest.
        String line = lines.lines().skip(1).findFirst().orElse("");
        Object provider = Values.at(Json.parseObject(line), "data.0");
        Reading reading = new Reading(path, new Document(JsonNodes.of(provider), List.of()));
        return ProviderReader.read(reading.root()).provider();
    }

    /**
     * Returns the form for the provider's own credentials, which its predefined models share.
     *
     * @throws AssertionError if the provider has none, so that Dify would refuse whatever is entered
     */
    public CredentialForm provider() {
        if (provider.providerCredentials() == null) {
            throw new AssertionError(
                    provider.provider() + " declares no providerCredentials, Dify does not ask for any");
        }
        return new CredentialForm(provider.providerCredentials(), null);
    }

    /**
     * Returns the form for a customizable model of the given type.
     *
     * @throws AssertionError if the provider has none, or no models of the type, so that Dify would not offer it
     */
    public CredentialForm model(ModelType type) {
        ModelCredentialSchema schema = provider.modelCredentials();
        if (schema == null) {
            throw new AssertionError(provider.provider() + " declares no modelCredentials, Dify does not ask for any");
        }
        if (!provider.supportedModelTypes().contains(type)) {
            throw new AssertionError(provider.provider() + " has no models of type " + type.value() + ", only of "
                    + provider.supportedModelTypes().stream()
                            .map(ModelType::value)
                            .toList());
        }
        return new CredentialForm(schema.fields(), type);
    }
}
