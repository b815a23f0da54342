package dev.tenon.openai;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.http.Timeouts;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is served.
 *
 * @param baseUrl absolute, normally ending in {@code /v1}; a query is kept behind the path
 * @param apiKey sent as a bearer token, or null
 * @param model the model's name on the server, or null for its name in Dify
 * @param headers sent last, so that they may replace {@code Authorization}
 * @param timeouts the limits of a call
 * @param maxRetries how often a call is repeated before the first byte of its answer
 * @param errors what is made of an error that the server answers, for servers whose texts or statuses say something else than usual;
 *     an error that needs nothing is returned as it is
 */
public record OpenAiEndpoint(
        String baseUrl,
        @Nullable Secret apiKey,
        @Nullable String model,
        Map<String, String> headers,
        Timeouts timeouts,
        int maxRetries,
        UnaryOperator<InvokeException> errors) {

    private static final int RETRIES = 2;

    public OpenAiEndpoint {
        headers = Map.copyOf(headers);
    }

    /** Returns an endpoint with default limits. */
    public static OpenAiEndpoint of(String baseUrl, @Nullable Secret apiKey) {
        return new OpenAiEndpoint(
                baseUrl, apiKey, null, Map.of(), Timeouts.defaults(), RETRIES, UnaryOperator.identity());
    }

    /** Returns this endpoint with the model's name on the server. */
    public OpenAiEndpoint withModel(@Nullable String value) {
        return new OpenAiEndpoint(baseUrl, apiKey, value, headers, timeouts, maxRetries, errors);
    }

    /** Returns this endpoint with further headers. */
    public OpenAiEndpoint withHeaders(Map<String, String> values) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, values, timeouts, maxRetries, errors);
    }

    /** Returns this endpoint with other limits. */
    public OpenAiEndpoint withTimeouts(Timeouts value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, headers, value, maxRetries, errors);
    }

    /** Returns this endpoint with another number of retries. */
    public OpenAiEndpoint withMaxRetries(int value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, headers, timeouts, value, errors);
    }

    /** Returns this endpoint with something else made of the server's errors. */
    public OpenAiEndpoint withErrors(UnaryOperator<InvokeException> value) {
        return new OpenAiEndpoint(baseUrl, apiKey, model, headers, timeouts, maxRetries, value);
    }

    /** Returns the model's name on the server. */
    String upstreamModel(String difyModel) {
        return model == null || model.isBlank() ? difyModel : model;
    }
}
