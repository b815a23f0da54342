package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.list;
import static dev.tenon.openai.JsonValues.object;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.Moderation;
import dev.tenon.runtime.ModerationRequest;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.http.Timeouts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moderation models on a server that speaks OpenAI's HTTP API: {@code moderations}. A text is cut into pieces of the schema's
 * {@code max_characters_per_chunk}, {@code max_chunks} per request; it is flagged if any piece is.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleModeration<C> implements Moderation<C> {

    /** For subclasses. */
    protected OpenAiCompatibleModeration() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /** Changes the body of a request as the last one before it is sent. */
    protected void customize(Map<String, @Nullable Object> body, ModelCall<C> call) {}

    @Override
    public ModelSchema customizableSchema(String model, C credentials) throws Exception {
        return OpenAiSchemas.moderation(model).build();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        flagged(
                ModelCall.of(model, credentials),
                endpoint(model, credentials).withTimeouts(Timeouts.validation()),
                List.of("ping"));
        return CredentialAdditions.none();
    }

    @Override
    public boolean invoke(ModerationRequest<C> request) throws Exception {
        OpenAiEndpoint endpoint = endpoint(request.model(), request.credentials());
        ModelSchema schema = request.schema();
        Integer characters = schema == null ? null : schema.properties().maxCharactersPerChunk();
        Integer chunks = schema == null ? null : schema.properties().maxChunks();
        List<String> pieces = pieces(request.text(), characters == null ? OpenAiSchemas.CHARACTERS : characters);
        int batch = chunks == null ? OpenAiSchemas.CHUNKS : chunks;
        for (int i = 0; i < pieces.size(); i += batch) {
            if (flagged(request.call(), endpoint, pieces.subList(i, Math.min(i + batch, pieces.size())))) {
                return true;
            }
        }
        return false;
    }

    private boolean flagged(ModelCall<C> call, OpenAiEndpoint endpoint, List<String> pieces) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", endpoint.upstreamModel(call.model()));
        body.put("input", pieces);
        customize(body, call);
        List<?> results =
                list(OpenAiCalls.postForObject(endpoint, "moderations", body).get("results"));
        if (results.size() < pieces.size()) {
            throw new InvokeServerUnavailableException(
                    "the server judged " + results.size() + " of " + pieces.size() + " pieces of the text");
        }
        boolean flagged = false;
        for (Object result : results) {
            flagged |= flagged(object(result));
        }
        return flagged;
    }

    /** What is no judgement is not taken for an acquittal. */
    private static boolean flagged(Map<String, @Nullable Object> result) {
        if (result.get("flagged") instanceof Boolean flagged) {
            return flagged;
        }
        throw new InvokeServerUnavailableException(
                "the server does not say whether a piece of the text is flagged: " + result.keySet());
    }

    private static List<String> pieces(String text, int characters) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int count = Math.min(characters, text.codePointCount(start, text.length()));
            int end = text.offsetByCodePoints(start, count);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
