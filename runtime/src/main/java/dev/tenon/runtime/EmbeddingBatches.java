package dev.tenon.runtime;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.json.JsonNumbers;
import java.util.ArrayList;
import java.util.List;

/** Embeds the texts of a request in batches of the model's {@code max_chunks}. */
public final class EmbeddingBatches {

    private EmbeddingBatches() {}

    /** Embeds one batch. */
    public interface Batch {

        /**
         * Returns one vector for each text.
         *
         * @throws Exception as {@link LargeLanguageModel#invoke}
         */
        EmbeddingResult embed(List<String> texts) throws Exception;
    }

    /**
     * Embeds batch after batch and joins the results in the order of the request. A model whose schema says no {@code max_chunks} gets
     * one text at a time. Tokens are summed; if one batch does not tell them, they are estimated.
     *
     * @throws Exception what the batch throws
     */
    public static EmbeddingResult invoke(EmbeddingRequest<?> request, Batch batch) throws Exception {
        ModelSchema schema = request.schema();
        Integer maxChunks = schema == null ? null : schema.properties().maxChunks();
        int size = maxChunks == null ? 1 : Math.max(1, maxChunks);
        List<JsonNumbers> vectors = new ArrayList<>();
        long tokens = 0;
        for (int from = 0; from < request.texts().size(); from += size) {
            List<String> texts = request.texts()
                    .subList(from, Math.min(from + size, request.texts().size()));
            EmbeddingResult result = batch.embed(texts);
            if (result.vectors().size() != texts.size()) {
                throw new InvokeServerUnavailableException(
                        "the model answered " + result.vectors().size() + " vectors for " + texts.size() + " texts");
            }
            vectors.addAll(result.vectors());
            tokens = tokens < 0 || result.tokens() < 0 ? -1 : tokens + result.tokens();
        }
        return new EmbeddingResult(vectors, tokens);
    }
}
