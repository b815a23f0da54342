package dev.tenon.openai;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is served.
 *
 * @param baseUrl absolute, normally ending in {@code /v1}; a query is kept behind the path
 * @param apiKey sent as a bearer token, or null
 * @param model the model's name on the server, or null for its name in Dify
 * @param path what is called below the base URL, or null for the path of OpenAI's API
 * @param headers sent last, so that they may replace {@code Authorization}
 * @param timeouts the limits of a call, or null for those of the model type: {@link Timeouts#defaults()}, a minute at most for reranking
 * @param maxRetries how often a call is repeated before the first byte of its answer
 * @param answers what is made of a JSON object that the server answers, a whole answer or an event of a stream, before it is read, for
 *     servers that name or nest its members otherwise; an object that needs nothing is returned as it is
 * @param errors what is made of an error that the server answers, for servers whose texts or statuses say something else than usual;
 *     an error that needs nothing is returned as it is
 */
public record OpenAiEndpoint(
        String baseUrl,
        @Nullable Secret apiKey,
        @Nullable String model,
        @Nullable String path,
        Map<String, String> headers,
        @Nullable Timeouts timeouts,
        int maxRetries,
        UnaryOperator<Map<String, @Nullable Object>> answers,
        UnaryOperator<InvokeException> errors) {

    private static final int RETRIES = 2;
    private static final String NO_HEADERS = "further headers: expected a JSON object such as {\"X-Tenant\": \"acme\"}";

    public OpenAiEndpoint {
        headers = Map.copyOf(headers);
    }

    /** Returns an endpoint with default limits. */
    public static OpenAiEndpoint of(String baseUrl, @Nullable Secret apiKey) {
        return new OpenAiEndpoint(
                baseUrl,
                apiKey,
                null,
                null,
                Map.of(),
                null,
                RETRIES,
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    /** Returns this endpoint with the model's name on the server. */
    public OpenAiEndpoint withModel(@Nullable String value) {
        return new OpenAiEndpoint(baseUrl, apiKey, value, path, headers, timeouts, maxRetries, answers, errors);
    }

    /**
     * Returns this endpoint with another path than that of OpenAI's API, such as {@code api/chat}; empty if the base URL is called as it
     * is. It belongs to the model type, and for language models to their mode.
     */
    public OpenAiEndpoint withPath(String value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, value, headers, timeouts, maxRetries, answers, errors);
    }

    /** Returns this endpoint with further headers. */
    public OpenAiEndpoint withHeaders(Map<String, String> values) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, path, values, timeouts, maxRetries, answers, errors);
    }

    /**
     * Returns this endpoint with the headers that a user filled in as a JSON object of texts, with none for a blank text.
     *
     * @throws InvokeBadRequestException if it is something else; its text, which may hold keys, is not repeated
     */
    public OpenAiEndpoint withHeadersOf(String json) {
        if (json.isBlank()) {
            return withHeaders(Map.of());
        }
        Map<String, String> values = new LinkedHashMap<>();
        try {
            Json.parseObject(json).forEach((name, value) -> values.put(name, text(value)));
        } catch (JsonException e) {
            throw new InvokeBadRequestException(NO_HEADERS); // without the cause, which may quote the text
        }
        return withHeaders(values);
    }

    private static String text(@Nullable Object value) {
        if (value == null || value instanceof Map<?, ?> || value instanceof Collection<?>) {
            throw new InvokeBadRequestException(NO_HEADERS);
        }
        return value.toString();
    }

    /** Returns this endpoint with other limits. */
    public OpenAiEndpoint withTimeouts(Timeouts value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, path, headers, value, maxRetries, answers, errors);
    }

    /** Returns this endpoint with another number of retries. */
    public OpenAiEndpoint withMaxRetries(int value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, path, headers, timeouts, value, answers, errors);
    }

    /** Returns this endpoint with something else made of the server's answers. */
    public OpenAiEndpoint withAnswers(UnaryOperator<Map<String, @Nullable Object>> value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, path, headers, timeouts, maxRetries, value, errors);
    }

    /** Returns this endpoint with something else made of the server's errors. */
    public OpenAiEndpoint withErrors(UnaryOperator<InvokeException> value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, path, headers, timeouts, maxRetries, answers, value);
    }

    /** Returns this endpoint without its key, for an API that wants it elsewhere. */
    OpenAiEndpoint withoutApiKey() {
        return new OpenAiEndpoint(baseUrl, null, model, path, headers, timeouts, maxRetries, answers, errors);
    }

    /** Returns the limits of a call: those of this endpoint, else the given ones. */
    Timeouts timeoutsOr(Timeouts usual) {
        return timeouts == null ? usual : timeouts;
    }

    /** Returns the model's name on the server. */
    String upstreamModel(String difyModel) {
        return model == null || model.isBlank() ? difyModel : model;
    }
}
