package dev.tenon.openai;

import dev.tenon.runtime.EmbeddingInputType;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalEmbedding;
import dev.tenon.runtime.MultimodalEmbeddingRequest;
import dev.tenon.runtime.json.JsonNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Embedding models for texts and images on a server that takes a message of a chat in place of a text, as vLLM does. Each document is a
 * request of its own. Dify sends images if the schema has the feature {@code vision}.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleMultimodalEmbedding<C> extends OpenAiCompatibleTextEmbedding<C>
        implements MultimodalEmbedding<C> {

    /** For subclasses. */
    protected OpenAiCompatibleMultimodalEmbedding() {}

    @Override
    public EmbeddingResult invoke(MultimodalEmbeddingRequest<C> request) throws Exception {
        OpenAiEndpoint endpoint = endpoint(request.model(), request.credentials());
        List<JsonNumbers> vectors = new ArrayList<>();
        long tokens = 0;
        for (MultimodalContent document : request.documents()) {
            EmbeddingResult one =
                    embed(request.call(), endpoint, message(request.call(), request.inputType(), document), 1);
            vectors.addAll(one.vectors());
            tokens = tokens < 0 || one.tokens() < 0 ? -1 : tokens + one.tokens();
        }
        return new EmbeddingResult(vectors, tokens);
    }

    private Map<String, Object> message(ModelCall<C> call, EmbeddingInputType inputType, MultimodalContent document) {
        Map<String, Object> part = document.image()
                ? MultimodalParts.of(document)
                : MultimodalParts.text(input(call, inputType, document.content()));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "user");
        message.put("content", List.of(part));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("messages", List.of(message));
        members.put("encoding_format", "float");
        return members;
    }
}
