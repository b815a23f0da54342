package dev.tenon.openai;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code response_format}. The formats {@code JSON} and {@code XML} of Dify's template are not sent: the runtime asks for
 * them in words.
 */
final class ResponseFormat {

    private static final int NAME_LENGTH = 64;

    private ResponseFormat() {}

    static Map<String, Object> of(LlmRequest<?, ?> request) {
        Object wanted = request.parameterValues().get("response_format");
        if (wanted != null && (wanted.equals("JSON") || wanted.equals("XML"))) {
            return Map.of();
        }
        if ("json_schema".equals(wanted)
                || (wanted == null && request.jsonSchema() != null && !fromParameter(request))) {
            return Map.of("response_format", jsonSchema(schema(request)));
        }
        return wanted == null ? Map.of() : Map.of("response_format", Map.of("type", wanted));
    }

    /** A schema that only stands in the parameters was meant for a response format that was not chosen. */
    private static boolean fromParameter(LlmRequest<?, ?> request) {
        return request.parameterValues().get("json_schema") != null;
    }

    private static Map<String, @Nullable Object> schema(LlmRequest<?, ?> request) {
        if (request.parameterValues().get("json_schema") instanceof String text) {
            try {
                return Json.parseObject(text);
            } catch (JsonException e) {
                throw new InvokeBadRequestException(
                        "parameter json_schema must be a JSON object: " + e.getMessage(), e);
            }
        }
        if (request.jsonSchema() == null) {
            throw new InvokeBadRequestException("response format json_schema needs a JSON schema");
        }
        return new LinkedHashMap<>(request.jsonSchema());
    }

    /** Both a bare schema and one that is wrapped with its name occur. */
    private static Map<String, Object> jsonSchema(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> wrapped = new LinkedHashMap<>();
        if (given.get("schema") instanceof Map<?, ?>) {
            wrapped.put("name", "response");
            wrapped.putAll(given);
        } else {
            wrapped.put("name", name(given.get("title")));
            wrapped.put("schema", given);
        }
        Map<String, Object> format = new LinkedHashMap<>();
        format.put("type", "json_schema");
        format.put("json_schema", wrapped);
        return format;
    }

    private static String name(@Nullable Object title) {
        String name = title == null ? "" : title.toString().replaceAll("[^A-Za-z0-9_-]", "");
        if (name.isEmpty()) {
            return "response";
        }
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }
}
