package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Says with an error of the server what is most likely wrong with the endpoint. */
final class EndpointHints {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private EndpointHints() {}

    /** Returns the error with a hint, or as it is where there is none. */
    static InvokeException added(InvokeException error, OpenAiEndpoint endpoint) {
        String hint;
        if (error.status() == NOT_FOUND && !namesVersion(endpoint)) {
            hint = "the base URL usually ends in /v1";
        } else if (error.status() == UNAUTHORIZED && !hasKey(endpoint)) {
            hint = "no API key is configured";
        } else {
            return error;
        }
        return InvokeException.of(error.kind(), error.getMessage() + " (" + hint + ")", error)
                .from(error.status(), error.requestId());
    }

    private static boolean namesVersion(OpenAiEndpoint endpoint) {
        String path = URI.create(endpoint.baseUrl().strip()).getPath();
        return path != null && path.matches(".*/v\\d.*");
    }

    /** Some gateways take the key in a header of their own. */
    private static boolean hasKey(OpenAiEndpoint endpoint) {
        if (endpoint.apiKey() != null && !endpoint.apiKey().reveal().isBlank()) {
            return true;
        }
        for (Map.Entry<String, String> header : endpoint.headers().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("authorization") || name.endsWith("api-key")) {
                return true;
            }
        }
        return false;
    }
}
