package dev.tenon.runtime.http;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises errors that come under a status of success, as documents or in the middle of a stream, and finds their kind. */
final class InStreamErrors {

    private static final Pattern LEADING_STATUS = Pattern.compile("\\s*([45]\\d\\d):.*", Pattern.DOTALL);

    /** Parts of {@code type} and {@code code}; the first that hits decides. */
    private static final List<Map.Entry<String, InvokeError>> WORDS = List.of(
            Map.entry("rate_limit", InvokeError.RATE_LIMIT),
            Map.entry("quota", InvokeError.RATE_LIMIT),
            Map.entry("authentication", InvokeError.AUTHORIZATION),
            Map.entry("invalid_api_key", InvokeError.AUTHORIZATION),
            Map.entry("permission", InvokeError.AUTHORIZATION),
            Map.entry("invalid_request", InvokeError.BAD_REQUEST),
            Map.entry("context_length", InvokeError.BAD_REQUEST),
            Map.entry("model_not_found", InvokeError.BAD_REQUEST),
            Map.entry("unsupported", InvokeError.BAD_REQUEST));

    private InStreamErrors() {}

    /** Returns the error that the document is, empty if it is none. */
    static Optional<InvokeException> of(Map<String, @Nullable Object> document, UpstreamResponse response) {
        if (isError(document)) {
            return Optional.of(error(document, response));
        }
        return failedChoice(document)
                .map(choice -> error(hasError(document) || !hasError(choice) ? document : choice, response));
    }

    /** OpenRouter ends an answer that breaks off with a choice, whose finish reason says what became of it. */
    private static Optional<Map<String, @Nullable Object>> failedChoice(Map<String, @Nullable Object> document) {
        if (document.get("choices") instanceof List<?> choices) {
            for (Object element : choices) {
                if (element instanceof Map<?, ?> members && "error".equals(members.get("finish_reason"))) {
                    @SuppressWarnings("unchecked") // it is JSON
                    Map<String, @Nullable Object> choice = (Map<String, @Nullable Object>) members;
                    return Optional.of(choice);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the error for a document that is known to be one, as by the name of its event. */
    static InvokeException error(Map<String, @Nullable Object> document, UpstreamResponse response) {
        String message = ErrorBody.ofDocument(document).orElseGet(() -> Json.write(document));
        OptionalInt status = status(document, message);
        String text = response.target() + " answered with an error: " + response.quote(message, 500);
        return InvokeException.of(kind(document, message, status), text, null)
                .from(status.orElse(response.status()), response.requestId());
    }

    private static boolean isError(Map<String, @Nullable Object> document) {
        boolean hasChoices = document.get("choices") instanceof List<?> choices && !choices.isEmpty();
        return !hasChoices && (hasError(document) || "error".equals(document.get("object")));
    }

    private static boolean hasError(Map<String, @Nullable Object> document) {
        return document.get("error") != null && !Boolean.FALSE.equals(document.get("error"));
    }

    private static InvokeError kind(Map<String, @Nullable Object> document, String message, OptionalInt status) {
        if (status.isPresent()) {
            return StatusKinds.of(status.getAsInt());
        }
        Map<?, ?> error = members(document);
        String words = (error.get("type") + " " + error.get("code")).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, InvokeError> word : WORDS) {
            if (words.contains(word.getKey())) {
                return word.getValue();
            }
        }
        // Xinference says no more than this
        return message.contains("Rate limit reached") ? InvokeError.RATE_LIMIT : InvokeError.SERVER_UNAVAILABLE;
    }

    private static OptionalInt status(Map<String, @Nullable Object> document, String message) {
        Map<?, ?> error = members(document);
        for (String name : List.of("code", "status")) {
            String value = String.valueOf(error.get(name));
            if (value.matches("[45]\\d\\d")) {
                return OptionalInt.of(Integer.parseInt(value));
            }
        }
        Matcher leading = LEADING_STATUS.matcher(message);
        return leading.matches() ? OptionalInt.of(Integer.parseInt(leading.group(1))) : OptionalInt.empty();
    }

    /** Returns what tells type and code: the error object, or the document where the error is only a text. */
    private static Map<?, ?> members(Map<String, @Nullable Object> document) {
        return document.get("error") instanceof Map<?, ?> error ? error : document;
    }
}
