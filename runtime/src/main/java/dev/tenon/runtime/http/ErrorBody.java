package dev.tenon.runtime.http;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the message in the body of an error, in all the shapes that servers are known to send. */
final class ErrorBody {

    private static final List<String> PLAIN_MEMBERS = List.of("message", "msg", "error_msg");

    private ErrorBody() {}

    /** Returns the message of the body, or the whole text if it has no known shape. */
    static String message(String text) {
        String body = text.strip();
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return body;
        }
        try {
            return ofDocument(Json.parse(body)).orElse(body);
        } catch (JsonException notJson) {
            return body;
        }
    }

    /** Returns the message of a JSON document, empty if it has no known shape. */
    static Optional<String> ofDocument(@Nullable Object document) {
        if (document instanceof List<?> list && !list.isEmpty()) {
            return ofDocument(list.get(0));
        }
        if (!(document instanceof Map<?, ?> members)) {
            return Optional.empty();
        }
        return ofError(members.get("error"))
                .or(() -> ofDetail(members.get("detail")))
                .or(() -> plain(members).map(message -> withCode(message, members.get("error_code"))));
    }

    static boolean isHtml(String contentType, String body) {
        String start = body.stripLeading();
        start = start.substring(0, Math.min(start.length(), 20)).toLowerCase(Locale.ROOT);
        return contentType.equals("text/html") || start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private static Optional<String> ofError(@Nullable Object error) {
        if (error instanceof Map<?, ?> members) {
            return plain(members)
                    .map(message -> withCode(message, members.get("code")))
                    .or(() -> members.isEmpty() ? Optional.empty() : Optional.of(Json.write(members)));
        }
        return text(error);
    }

    /** FastAPI: a text, or a list of what is wrong with the request. */
    private static Optional<String> ofDetail(@Nullable Object detail) {
        if (detail instanceof List<?> list) {
            List<String> messages = new ArrayList<>();
            list.forEach(entry -> messages.add(violation(entry)));
            return messages.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", messages));
        }
        return detail instanceof Map<?, ?>
                ? ofDocument(detail).or(() -> Optional.of(Json.write(detail)))
                : text(detail);
    }

    private static String violation(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> members && members.get("msg") instanceof String message) {
            return members.get("loc") instanceof List<?> place
                    ? place.stream().map(String::valueOf).collect(Collectors.joining(".")) + ": " + message
                    : message;
        }
        return entry instanceof String text ? text : Json.write(entry);
    }

    private static Optional<String> plain(Map<?, ?> members) {
        return PLAIN_MEMBERS.stream()
                .map(name -> text(members.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** Adds a code that says more than the status does. */
    private static String withCode(String message, @Nullable Object code) {
        boolean tells = (code instanceof String text && !text.isBlank() && !text.matches("[45]\\d\\d"))
                || (code instanceof Long number && (number < 100 || number > 599));
        return tells && !message.contains(String.valueOf(code)) ? message + " (code " + code + ")" : message;
    }
}
