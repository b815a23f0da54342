package acme.gateway;

import dev.tenon.annotation.PredefinedModel;

/** The embedding models, in the order in which Dify lists them. */
enum GatewayTextEmbeddingModels {
    @PredefinedModel(model = "embed", contextSize = 8192, maxChunks = 16)
    EMBED
}
