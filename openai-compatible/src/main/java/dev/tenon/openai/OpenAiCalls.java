package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.http.Multipart;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.http.Urls;
import dev.tenon.runtime.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends requests to an endpoint, inside of {@link #call}. */
final class OpenAiCalls {

    /** The longest answer that is read whole; embeddings of a full batch stay far below. */
    static final int ANSWER_LIMIT = 64 << 20;

    private OpenAiCalls() {}

    /**
     * Something that is asked of an endpoint.
     *
     * @param <T> what is made of the answer
     * @param <E> what it throws beside the errors of the server
     */
    interface Call<T, E extends Exception> {
        T make() throws E;
    }

    /**
     * Makes a call from its request to the end of its answer. Whatever error the server answers meanwhile, as a status or inside of a
     * success, is what the endpoint makes of it.
     */
    static <T, E extends Exception> T call(OpenAiEndpoint endpoint, Call<T, E> call) throws E {
        try {
            return call.make();
        } catch (InvokeException e) {
            throw endpoint.errors().apply(e);
        }
    }

    /** Posts JSON to the endpoint's path, else to the given one, and returns the answer if it is a success. */
    static UpstreamResponse post(
            OpenAiEndpoint endpoint, String path, Map<String, @Nullable Object> body, String accept) {
        return send(request(endpoint, path).header("Accept", accept).json(Json.write(body)), endpoint);
    }

    /** Makes a call that posts JSON as {@link #post} and returns the object that is answered. */
    static Map<String, @Nullable Object> postForObject(
            OpenAiEndpoint endpoint, String path, Map<String, @Nullable Object> body) {
        return call(endpoint, () -> {
            try (UpstreamResponse response = post(endpoint, path, body, "application/json")) {
                return object(response, endpoint);
            }
        });
    }

    /** Returns the object that is answered. */
    static Map<String, @Nullable Object> object(UpstreamResponse response, OpenAiEndpoint endpoint) {
        return endpoint.answers().apply(response.bodyObject(ANSWER_LIMIT));
    }

    /** Posts a form as {@link #post} and returns the answer if it is a success. */
    static UpstreamResponse post(OpenAiEndpoint endpoint, String path, Multipart form) {
        return send(request(endpoint, path).header("Accept", "application/json").multipart(form), endpoint);
    }

    private static UpstreamRequest.Builder request(OpenAiEndpoint endpoint, String path) {
        String called = endpoint.path() == null ? path : endpoint.path();
        UpstreamRequest.Builder request = UpstreamRequest.post(Urls.join(endpoint.baseUrl(), called))
                .timeouts(endpoint.timeoutsOr(Timeouts.defaults()))
                .maxRetries(endpoint.maxRetries());
        return endpoint.apiKey() == null ? request : request.bearer(endpoint.apiKey());
    }

    private static UpstreamResponse send(UpstreamRequest.Builder request, OpenAiEndpoint endpoint) {
        try {
            return UpstreamClient.shared()
                    .send(request.headers(endpoint.headers()).build())
                    .requireSuccess();
        } catch (InvokeException e) {
            throw EndpointHints.added(e, endpoint);
        }
    }
}
