package com.acme.gateway;

import com.acme.gateway.setting.GatewayCredentials;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link com.acme.gateway.setting.GatewayCredentials} out of the credentials that Dify sends.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
final class GatewayCredentialsBinder implements CredentialsBinder<GatewayCredentials> {
    private static final Map<String, GatewayCredentials.Region> REGION = Map.of(
            "eu", GatewayCredentials.Region.EU,
            "us", GatewayCredentials.Region.US);

    private static final Map<String, GatewayCredentials.Zone> ZONE = Map.of(
            "north-east", GatewayCredentials.Zone.NORTH_EAST,
            "north-west", GatewayCredentials.Zone.NORTH_WEST,
            "south-east", GatewayCredentials.Zone.SOUTH_EAST,
            "south-west", GatewayCredentials.Zone.SOUTH_WEST);

    @Override
    public GatewayCredentials bind(CredentialValues received) {
        var apiKey = received.required("api_key").secret();
        var region = received.optional("region").orElse("eu").choice(REGION);
        var zone = received.optional("zone").optionalChoice(ZONE);
        var streaming = received.optional("streaming").orElse("false").flag();
        var verbose = received.optional("verbose").orElse("false").flag();
        var deployment = received.optional("deployment")
                .requiredIf((received.shows("__model_type", "llm")
                && received.shows("region", "eu")) || received.shows("__model_type", "rerank"))
                .text();
        var contextSize = received.optional("context_size")
                .orElseIf(received.shows("__model_type", "llm"), "4096")
                .orElseIf(received.shows("__model_type", "rerank"), "512")
                .integer();
        var chunks = received.optional("chunks")
                .requiredIf(received.shows("__model_type", "rerank")).optionalInteger();
        var budget = received.optional("budget").decimal();
        var proxy = received.optional("proxy").orElse("http://proxy:3128").optionalUri();
        var values = received.optional("values").requiredIf(received.shows("__model_type", "llm"))
                .text();
        var resolved = received.rest("api_key", "region", "zone", "streaming", "verbose",
                "deployment", "context_size", "chunks", "budget", "proxy", "values");
        received.check();
        return new GatewayCredentials(apiKey, region, zone, streaming, verbose, deployment,
                contextSize, chunks, budget, proxy, values, resolved);
    }
}
