package com.acme.xinference;

import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.TextEmbedding;

public final class XinferenceTextEmbedding implements TextEmbedding<XinferenceCredentials> {

    @Override
    public EmbeddingResult invoke(EmbeddingRequest<XinferenceCredentials> request) {
        throw new UnsupportedOperationException();
    }
}
