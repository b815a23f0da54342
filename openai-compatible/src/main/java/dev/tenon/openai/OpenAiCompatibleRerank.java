package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.list;
import static dev.tenon.openai.JsonValues.object;

import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rerank models on a server that speaks the API of Cohere, Jina, vLLM and Xinference; the answers of TEI and Voyage are read too.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleRerank<C> implements Rerank<C> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A base URL that says already what is called, whatever its query. */
    private static final Pattern NAMES_PATH = Pattern.compile("[^?]*/rerank/*(\\?.*)?");

    /** For subclasses. */
    protected OpenAiCompatibleRerank() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /**
     * Says whether the server answers logits. Those of any size are squeezed into 0 to 1 by a sigmoid, so that a threshold means what it
     * says; other scores stay as they are. By default it does not.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected boolean answersLogits(String model, C credentials) throws Exception {
        return false;
    }

    /** Changes the body of a request as the last one before it is sent. */
    protected void customize(Map<String, @Nullable Object> body, RerankRequest<C> request) {}

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        List<String> documents = List.of("A river is a natural flow of water.", "Bread is made of flour.");
        RerankRequest<C> test =
                new RerankRequest<>(ModelCall.of(model, credentials), "What is a river?", documents, null, null);
        int scored = score(test, documents, endpoint(model, credentials).withTimeouts(Timeouts.validation()))
                .size();
        if (scored < documents.size()) {
            throw new InvokeServerUnavailableException(
                    "the server scored " + scored + " of " + documents.size() + " documents");
        }
        return CredentialAdditions.none();
    }

    @Override
    public List<RerankScore> invoke(RerankRequest<C> request) throws Exception {
        return score(request, request.documents(), endpoint(request.model(), request.credentials()));
    }

    /** Asks for the scores of the documents of the request, which are sent as the given ones. */
    final List<RerankScore> score(RerankRequest<C> request, List<?> documents, OpenAiEndpoint endpoint)
            throws Exception {
        int count = request.documents().size();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", endpoint.upstreamModel(request.model()));
        body.put("query", request.query());
        body.put("documents", documents);
        if (request.topN() != null) {
            body.put("top_n", Math.min(request.topN(), count));
        }
        body.put("return_documents", false);
        customize(body, request);
        String path = NAMES_PATH.matcher(endpoint.baseUrl().strip()).matches() ? "" : "rerank";
        List<?> results = OpenAiCalls.call(endpoint, () -> {
            OpenAiEndpoint limited = endpoint.withTimeouts(endpoint.timeoutsOr(usualTimeouts()));
            try (UpstreamResponse response = OpenAiCalls.post(limited, path, body, "application/json")) {
                return results(response, endpoint);
            }
        });
        List<RerankScore> scores = scores(results, count);
        return answersLogits(request.model(), request.credentials())
                ? scores.stream().map(OpenAiCompatibleRerank::sigmoid).toList()
                : scores;
    }

    /** Returns the limits of a call where the endpoint says nothing. */
    static Timeouts usualTimeouts() {
        Timeouts defaults = Timeouts.defaults();
        return defaults.answer().compareTo(MINUTE) > 0 ? Timeouts.ofAnswer(MINUTE) : defaults;
    }

    private static RerankScore sigmoid(RerankScore logit) {
        return new RerankScore(logit.index(), 1 / (1 + Math.exp(-logit.score())));
    }

    private static List<?> results(UpstreamResponse response, OpenAiEndpoint endpoint) {
        String body = response.bodyText(OpenAiCalls.ANSWER_LIMIT);
        Object answer;
        try {
            answer = Json.parse(body);
        } catch (JsonException e) {
            throw response.unexpected("the answer is not JSON", body);
        }
        if (answer instanceof List<?> results) {
            results.stream().limit(1).forEach(first -> response.requireNoError(object(first)));
            return results;
        }
        response.requireNoError(object(answer));
        Map<String, @Nullable Object> document = endpoint.answers().apply(object(answer));
        Object results = document.containsKey("results") ? document.get("results") : document.get("data");
        if (!(results instanceof List<?>)) {
            throw response.unexpected("no results in the answer", body);
        }
        return list(results);
    }

    private static List<RerankScore> scores(List<?> results, int count) {
        List<RerankScore> scores = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Object element : results) {
            Map<String, @Nullable Object> result = object(element);
            if (!(result.get("index") instanceof Number index)) {
                throw new InvokeServerUnavailableException("a result of the server has no index: " + result.keySet());
            }
            int place = index.intValue();
            if (place < 0 || place >= count || !seen.add(place)) {
                System.getLogger(OpenAiCompatibleRerank.class.getName())
                        .log(System.Logger.Level.WARNING, "ignored a score for document " + place + " of " + count);
                continue;
            }
            Object score = result.containsKey("relevance_score") ? result.get("relevance_score") : result.get("score");
            scores.add(new RerankScore(place, score instanceof Number number ? number.doubleValue() : 0));
        }
        return scores;
    }
}
