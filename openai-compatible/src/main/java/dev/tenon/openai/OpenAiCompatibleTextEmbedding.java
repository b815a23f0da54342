package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.list;
import static dev.tenon.openai.JsonValues.number;
import static dev.tenon.openai.JsonValues.object;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.EmbeddingBatches;
import dev.tenon.runtime.EmbeddingInputType;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.TextLimits;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.json.JsonNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text-embedding models on a server that speaks OpenAI's HTTP API: {@code embeddings}. Texts are sent in batches of the schema's
 * {@code max_chunks} and cut to its {@code context_size}, or to 1000 tokens if it names none, as Dify assumes. The user is named if Dify
 * says who it is.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleTextEmbedding<C> implements TextEmbedding<C> {

    private static final int DEFAULT_CONTEXT = 1000;

    /** For subclasses. */
    protected OpenAiCompatibleTextEmbedding() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /** Returns what is put before a text, such as {@code query:}; by default nothing. */
    protected String prefix(C credentials, EmbeddingInputType inputType) {
        return "";
    }

    /** Changes the body of a request as the last one before it is sent. */
    protected void customize(Map<String, @Nullable Object> body, ModelCall<C> call) {}

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        validationVector(model, credentials);
        return CredentialAdditions.none();
    }

    /**
     * Embeds a word within the time of a validation, whatever the endpoint allows for a call.
     *
     * @return its vector
     * @throws Exception as {@link #validateCredentials}
     */
    protected final JsonNumbers validationVector(String model, C credentials) throws Exception {
        OpenAiEndpoint endpoint = endpoint(model, credentials).withTimeouts(Timeouts.validation());
        return embed(ModelCall.of(model, credentials), endpoint, Map.of("input", List.of("ping")), 1)
                .vectors()
                .get(0);
    }

    @Override
    public EmbeddingResult invoke(EmbeddingRequest<C> request) throws Exception {
        OpenAiEndpoint endpoint = endpoint(request.model(), request.credentials());
        return EmbeddingBatches.invoke(request, texts -> {
            List<String> inputs = texts.stream()
                    .map(text -> input(request.call(), request.inputType(), text))
                    .toList();
            return embed(request.call(), endpoint, Map.of("input", inputs), inputs.size());
        });
    }

    /** Returns the text with its prefix, cut to the context. */
    final String input(ModelCall<C> call, EmbeddingInputType inputType, String text) {
        String prefix = prefix(call.credentials(), inputType);
        ModelSchema schema = call.schemaSource().get();
        Integer contextSize = schema == null ? null : schema.properties().contextSize();
        return TextLimits.cutToTokens(
                prefix.isEmpty() ? text : prefix + " " + text, contextSize == null ? DEFAULT_CONTEXT : contextSize);
    }

    /** Asks for so many vectors. */
    final EmbeddingResult embed(ModelCall<C> call, OpenAiEndpoint endpoint, Map<String, ?> members, int count) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", endpoint.upstreamModel(call.model()));
        body.putAll(members);
        if (call.user() != null) {
            body.put("user", call.user());
        }
        customize(body, call);
        Map<String, @Nullable Object> answer = OpenAiCalls.postForObject(endpoint, "embeddings", body);
        List<JsonNumbers> vectors = vectors(list(answer.get("data")), count);
        Map<String, @Nullable Object> usage = object(answer.get("usage"));
        return new EmbeddingResult(vectors, tokens(usage));
    }

    /** No text costs nothing: 0 says that the server did not count. */
    private static long tokens(Map<String, @Nullable Object> usage) {
        long total = number(usage.get("total_tokens"));
        long prompt = number(usage.get("prompt_tokens"));
        return total > 0 ? total : prompt > 0 ? prompt : -1;
    }

    /** Servers may answer in another order than they were asked. */
    private static List<JsonNumbers> vectors(List<?> data, int count) {
        if (data.size() != count) {
            throw new InvokeServerUnavailableException(
                    "the server answered " + data.size() + " vectors for " + count + " texts");
        }
        JsonNumbers[] byIndex = new JsonNumbers[count];
        for (int i = 0; i < count; i++) {
            Map<String, @Nullable Object> element = object(data.get(i));
            long index = number(element.get("index"));
            int place = index >= 0 ? (int) index : i;
            if (place >= count || byIndex[place] != null) {
                throw new InvokeServerUnavailableException(
                        "the server answered a vector for text " + place + " twice or for none");
            }
            byIndex[place] = Vectors.of(element.get("embedding"));
        }
        return List.of(byIndex);
    }
}
