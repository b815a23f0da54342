package dev.tenon.it.conformance;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Dify's daemon demands of the lines that answer a request, or loses the answer; stricter where it forgives. */
final class DaemonChecks {

    /** What each member of a result must be; {@code ?} where it, and all below it, may be missing; {@code []} for each element. */
    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    "invoke_llm",
                    List.of(
                            "model name",
                            "system_fingerprint? text",
                            "delta.index int",
                            "delta.message.role role",
                            "delta.message.content content",
                            "delta.message.content[].type part",
                            "delta.message.tool_calls?.[].function.name name",
                            "delta.message.tool_calls?.[].function.arguments text",
                            "delta.finish_reason? text",
                            "delta.usage?.prompt_tokens int",
                            "delta.usage?.completion_tokens int",
                            "delta.usage?.total_tokens int",
                            "delta.usage?.currency text",
                            "delta.usage?.latency number",
                            "delta.usage?.prompt_unit_price? decimal",
                            "delta.usage?.completion_unit_price? decimal",
                            "delta.usage?.total_price? decimal")),
            Map.entry("get_llm_num_tokens", List.of("num_tokens int")),
            Map.entry(
                    "start_polling",
                    List.of("status status", "result?.message.content content", "result?.usage.currency text")),
            Map.entry(
                    "invoke_text_embedding",
                    List.of(
                            "model name",
                            "embeddings list",
                            "embeddings[][] number",
                            "usage.tokens int",
                            "usage.total_tokens int",
                            "usage.currency text",
                            "usage.latency number",
                            "usage.unit_price? decimal")),
            Map.entry("get_text_embedding_num_tokens", List.of("num_tokens list", "num_tokens[] int")),
            Map.entry(
                    "invoke_rerank",
                    List.of("model name", "docs list", "docs[].index int", "docs[].text text", "docs[].score number")),
            Map.entry("invoke_tts", List.of("result text")),
            Map.entry("get_tts_model_voices", List.of("voices list", "voices[].name name", "voices[].value name")),
            Map.entry("invoke_speech2text", List.of("result text")),
            Map.entry("invoke_moderation", List.of("result flag")),
            Map.entry("validate_provider_credentials", List.of("result flag", "credentials? object")),
            Map.entry(
                    "get_ai_model_schemas",
                    List.of(
                            "model_schema.model name",
                            "model_schema.model_type name",
                            "model_schema.label.en_US name",
                            "model_schema.parameter_rules?.[].name name",
                            "model_schema.parameter_rules?.[].type name",
                            "model_schema.parameter_rules?.[].use_template? template",
                            "model_schema.pricing?.input decimal",
                            "model_schema.pricing?.unit decimal",
                            "model_schema.pricing?.currency name")));

    private static final Set<String> ROLES = Set.of("system", "user", "assistant", "tool");
    private static final Set<String> PARTS = Set.of("text", "image", "audio", "video", "document");

    private final String action;
    private final String sessionId;
    private final List<String> objections = new ArrayList<>();
    private boolean answered;
    private boolean ended;

    private DaemonChecks(String action, String sessionId) {
        this.action = action;
        this.sessionId = sessionId;
    }

    /** Returns what is wrong with the answer to a request; empty if it reaches whoever asked. */
    static List<String> objections(String action, String sessionId, String answer) {
        DaemonChecks checks = new DaemonChecks(action, sessionId);
        answer.lines().filter(line -> !line.isBlank()).forEach(checks::line);
        checks.require(checks.ended, "the session has no end");
        // A model that is not known has no schema, and that is said by saying nothing.
        checks.require(checks.answered || action.equals("get_ai_model_schemas"), "the session is empty");
        return checks.objections;
    }

    private void require(boolean condition, String objection) {
        if (!condition) {
            objections.add(objection);
        }
    }

    private void line(String line) {
        if (line.startsWith("\uFEFF")) { // which our own parser takes from servers
            objections.add("a byte order mark: " + line);
            return;
        }
        Map<String, @Nullable Object> event;
        try {
            event = Json.parseObject(line);
        } catch (JsonException e) {
            objections.add("no JSON object: " + line);
            return;
        }
        if (Set.of("heartbeat", "log").contains(String.valueOf(event.get("event")))) {
            return;
        }
        require("session".equals(event.get("event")), "an event that is of no session: " + line);
        require(sessionId.equals(event.get("session_id")), "not of this session: " + line);
        require(!ended, "something behind the end: " + line);
        Object data = member(event.get("data"), "data");
        require(data instanceof Map<?, ?>, "a message without data: " + line);
        switch (String.valueOf(member(event.get("data"), "type"))) {
            case "stream" -> result(data);
            case "error" -> error(data);
            case "end" -> ended = true;
            default -> objections.add("a message of unknown type: " + line);
        }
    }

    private void error(@Nullable Object error) {
        answered = true;
        require(is("name", member(error, "error_type")), "an error without type");
        require(is("text", member(error, "message")), "an error without text");
        require(member(error, "args") instanceof Map<?, ?> args && args.size() <= 10, "the args of the error");
    }

    private void result(@Nullable Object result) {
        answered = true;
        for (String rule : MEMBERS.getOrDefault(action, List.of())) {
            String[] words = rule.split(" ", -1);
            check(
                    result,
                    List.of(words[0].replace("[]", ".[]").replace("..", ".").split("\\.", -1)),
                    words[1],
                    rule);
        }
        if (action.equals("start_polling")) {
            require(isWhole(result), "the members that belong to the status");
        }
    }

    private void check(@Nullable Object value, List<String> path, String kind, String rule) {
        if (path.isEmpty()) {
            require(is(kind, value), rule + ": " + value);
            return;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (step.equals("[]")) {
            if (value instanceof List<?> list) {
                list.forEach(element -> check(element, rest, kind, rule));
            }
            return;
        }
        boolean optional = step.endsWith("?");
        Object next = member(value, optional ? step.substring(0, step.length() - 1) : step);
        if (next != null || !optional) {
            check(next, rest, kind, rule);
        }
    }

    private static boolean isWhole(@Nullable Object job) {
        return switch (String.valueOf(member(job, "status"))) {
            case "running" -> member(job, "plugin_state") instanceof Map<?, ?> state && !state.isEmpty();
            case "failed" -> member(job, "error") instanceof String error && !error.isBlank();
            default -> member(job, "result") instanceof Map<?, ?>;
        };
    }

    private static boolean is(String kind, @Nullable Object value) {
        return switch (kind) {
            case "name" -> value instanceof String name && !name.isEmpty();
            case "text" -> value instanceof String;
            case "int" -> value instanceof Long;
            case "number" -> value instanceof Number;
            case "flag" -> value instanceof Boolean;
            case "list" -> value instanceof List<?>;
            case "object" -> value instanceof Map<?, ?>;
            case "content" -> value instanceof String || value instanceof List<?>;
            case "role" -> ROLES.contains(String.valueOf(value));
            case "part" -> PARTS.contains(String.valueOf(value));
            case "status" -> Set.of("running", "succeeded", "failed").contains(String.valueOf(value));
            case "template" ->
                Arrays.stream(ParameterTemplate.values())
                        .anyMatch(template -> template.value().equals(value));
            case "decimal" -> isDecimal(value);
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    private static boolean isDecimal(@Nullable Object value) {
        try {
            return new BigDecimal(String.valueOf(value)).scale() < 100;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static @Nullable Object member(@Nullable Object value, String name) {
        return value instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
