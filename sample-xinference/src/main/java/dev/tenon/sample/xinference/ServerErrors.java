package dev.tenon.sample.xinference;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts right what the server says of a failed call: who runs a model is nobody's business, a request that it could not read is no
 * failure of the server, and a ban has a cause. A model that is gone is asked for anew.
 *
 * @param credentials with which the server was called
 */
record ServerErrors(XinferenceCredentials credentials) implements UnaryOperator<InvokeException> {

    private static final Pattern WORKER = Pattern.compile("\\[address=[^\\]]*\\] ?");
    private static final String NO_KEY = " (no API key is configured)";
    private static final String BAN =
            " (this address is banned for up to an hour because of wrong keys; correct the key first)";

    @Override
    public InvokeException apply(InvokeException error) {
        String text = String.valueOf(error.getMessage());
        if (isGone(error, text)) {
            ServedModels.SHARED.forget(credentials);
        }
        InvokeError kind = error.kind();
        String better = WORKER.matcher(text).replaceAll("");
        if (error.status() == 500 && text.contains("validation error")) {
            kind = InvokeError.BAD_REQUEST;
        }
        if (error.status() == 401 && credentials.apiKey().isEmpty() && !text.endsWith(NO_KEY)) {
            better += NO_KEY;
        }
        if (error.status() == 429 && text.contains("Too many failed attempts") && !text.endsWith(BAN)) {
            better += BAN;
        }
        return kind == error.kind() && better.equals(text)
                ? error
                : InvokeException.of(kind, better, error).from(error.status(), error.requestId());
    }

    private static boolean isGone(InvokeException error, String text) {
        return error.status() == 404
                || text.contains("Model not found in the model list")
                || text.contains("stopping state")
                || text.contains("Connect call failed");
    }
}
