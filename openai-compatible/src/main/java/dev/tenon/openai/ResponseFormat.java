package dev.tenon.openai;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.message.PromptMessage;
import java.util.LinkedHashMap;
import java.util.List;
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
        if (isInWords(wanted)) {
            return Map.of();
        }
        if (isBySchema(request)) {
            return Map.of("response_format", jsonSchema(schema(request)));
        }
        return wanted == null ? Map.of() : Map.of("response_format", Map.of("type", wanted));
    }

    /** Returns the messages with the schema that the answer has to follow among what the system says; as they are without a schema. */
    static List<PromptMessage> told(LlmRequest<?, ?> request) {
        if (!isBySchema(request)) {
            return request.messages();
        }
        Map<String, Object> given = schema(request);
        Object schema = given.get("schema") instanceof Map<?, ?> wrapped ? wrapped : given;
        return SystemMessages.extended(
                request.messages(),
                "Answer with one JSON object that follows this JSON schema:\n" + Json.write(schema));
    }

    private static boolean isInWords(@Nullable Object wanted) {
        return "JSON".equals(wanted) || "XML".equals(wanted);
    }

    private static boolean isBySchema(LlmRequest<?, ?> request) {
        Object wanted = request.parameterValues().get("response_format");
        return !isInWords(wanted) && ("json_schema".equals(wanted) || schemaIsOfRequest(request));
    }

    /**
     * A schema of the request is what the caller reads the answer by, whatever format the user chose. One that only stands in the
     * parameters was meant for a format that was not chosen.
     */
    private static boolean schemaIsOfRequest(LlmRequest<?, ?> request) {
        boolean inParameters = request.parameterValues().get("json_schema") instanceof String text && !text.isBlank();
        return request.jsonSchema() != null && !inParameters;
    }

    private static Map<String, Object> schema(LlmRequest<?, ?> request) {
        if (request.jsonSchema() == null) {
            throw new InvokeBadRequestException("response format json_schema needs a JSON schema");
        }
        return request.jsonSchema();
    }

    /** Both a bare schema and one that is wrapped with its name occur. */
    private static Map<String, Object> jsonSchema(Map<String, Object> given) {
        Map<String, Object> wrapped = new LinkedHashMap<>();
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
