package dev.tenon.openai;

import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalRerank;
import dev.tenon.runtime.MultimodalRerankRequest;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.error.InvokeBadRequestException;
import java.util.List;
import java.util.Map;

/**
 * Rerank models for texts and images on a server that takes parts of messages as documents, as vLLM does. The query is a text. Dify sends
 * images if the schema has the feature {@code vision}.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleMultimodalRerank<C> extends OpenAiCompatibleRerank<C>
        implements MultimodalRerank<C> {

    /** For subclasses. */
    protected OpenAiCompatibleMultimodalRerank() {}

    @Override
    public List<RerankScore> invoke(MultimodalRerankRequest<C> request) throws Exception {
        if (request.query().image()) {
            throw new InvokeBadRequestException("the query must be a text, the model ranks by no image");
        }
        RerankRequest<C> contents = new RerankRequest<>(
                request.call(),
                request.query().content(),
                request.documents().stream().map(MultimodalContent::content).toList(),
                request.scoreThreshold(),
                request.topN());
        List<?> documents = request.documents().stream()
                .map(document -> Map.of("content", List.of(MultimodalParts.of(document))))
                .toList();
        return score(contents, documents, endpoint(request.model(), request.credentials()));
    }
}
