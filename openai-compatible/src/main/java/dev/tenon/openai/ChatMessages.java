package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.TextPart;
import dev.tenon.runtime.message.ToolCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns Dify's prompt messages into those of the chat API. */
final class ChatMessages {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final ChatSettings settings;
    private final MediaParts media;
    private final Map<String, String> functionOfCall = new HashMap<>();
    private final Map<String, Map<String, @Nullable Object>> messageOfCall = new HashMap<>();
    private final List<Map<String, @Nullable Object>> out = new ArrayList<>();

    private ChatMessages(ChatSettings settings) {
        this.settings = settings;
        this.media = new MediaParts(settings);
    }

    static List<Map<String, @Nullable Object>> of(List<PromptMessage> messages, ChatSettings settings) {
        ChatMessages result = new ChatMessages(settings);
        List<PromptMessage> ordered = settings.systemFirst() ? SystemMessages.mergedIntoFirst(messages) : messages;
        for (int i = 0; i < ordered.size(); i++) {
            result.add(ordered.get(i), i);
        }
        return result.out;
    }

    private void add(PromptMessage message, int index) {
        switch (message.role()) {
            case SYSTEM, USER -> out.add(plain(message.role().value(), message, index));
            case DEVELOPER -> out.add(plain(settings.developerRole() ? "developer" : "system", message, index));
            case ASSISTANT -> assistant(message, index);
            case TOOL -> tool(message);
        }
    }

    private Map<String, @Nullable Object> plain(String role, PromptMessage message, int index) {
        Map<String, @Nullable Object> plain = start(role);
        plain.put("content", message.plainText() ? message.text() : parts(message.content(), index));
        return named(plain, message);
    }

    private Object parts(List<ContentPart> parts, int index) {
        if (parts.stream().allMatch(TextPart.class::isInstance)) {
            return parts.stream().map(part -> media.text((TextPart) part)).toList();
        }
        List<Map<String, Object>> list = new ArrayList<>();
        for (ContentPart part : parts) {
            list.add(media.of(part, index));
        }
        return list;
    }

    private void assistant(PromptMessage message, int index) {
        message.toolCalls().forEach(call -> functionOfCall.put(call.id(), call.name()));
        if (settings.tools() == ToolFormat.FUNCTIONS && !message.toolCalls().isEmpty()) {
            functionCalls(message, index);
            return;
        }
        boolean asText = settings.tools() == ToolFormat.NONE;
        Map<String, @Nullable Object> assistant = start("assistant");
        Object content = answered(message, asText ? callsAsText(message.toolCalls()) : "", index);
        boolean calls = !asText && !message.toolCalls().isEmpty();
        assistant.put("content", calls ? besideCalls(content) : content);
        if (calls) {
            assistant.put(
                    "tool_calls",
                    message.toolCalls().stream().map(ChatMessages::toolCall).toList());
        }
        out.add(named(assistant, message));
    }

    /** Returns what the assistant said, without its thoughts; a list only if there is more than text, as not every server reads one. */
    private Object answered(PromptMessage message, String appended, int index) {
        if (message.isText()) {
            return ThinkBlocks.strip(message.text()) + appended;
        }
        List<ContentPart> said = new ArrayList<>();
        for (ContentPart part : message.content()) {
            said.add(part instanceof TextPart text ? new TextPart(ThinkBlocks.strip(text.text())) : part);
        }
        said.add(new TextPart(appended));
        said.removeIf(part -> part instanceof TextPart text && text.text().isEmpty());
        return parts(said, index);
    }

    private @Nullable Object besideCalls(Object content) {
        return settings.nullContent() && content.equals("") ? null : content;
    }

    /** The older API knows one call per message. */
    private void functionCalls(PromptMessage message, int index) {
        Object content = answered(message, "", index);
        for (ToolCall call : message.toolCalls()) {
            Map<String, @Nullable Object> one = start("assistant");
            one.put("content", besideCalls(content));
            one.put("function_call", function(call));
            out.add(named(one, message));
            messageOfCall.put(call.id(), one);
            content = "";
        }
    }

    private void tool(PromptMessage message) {
        if (!message.isText()) {
            throw new InvokeBadRequestException("the result of a tool can only be text, it holds other media");
        }
        String id = message.toolCallId() == null ? "" : message.toolCallId();
        Map<String, @Nullable Object> result;
        switch (settings.tools()) {
            case TOOLS -> {
                result = start("tool");
                result.put("tool_call_id", id);
                result.put("content", message.text());
            }
            case FUNCTIONS -> {
                result = start("function");
                result.put("name", functionOfCall.getOrDefault(id, message.name() == null ? id : message.name()));
                result.put("content", message.text());
            }
            default -> {
                result = start("user");
                result.put(
                        "content", "Result of " + functionOfCall.getOrDefault(id, "the tool") + ": " + message.text());
            }
        }
        addBehindCall(result, id);
    }

    /** The older API has no call ids: a result belongs to the call in the message before it. */
    @SuppressWarnings("ReferenceEquality") // of two equal messages only one carries the call
    private void addBehindCall(Map<String, @Nullable Object> result, String callId) {
        Map<String, @Nullable Object> call = messageOfCall.get(callId);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) == call) {
                out.add(i + 1, result);
                return;
            }
        }
        out.add(result);
    }

    private static Map<String, @Nullable Object> named(Map<String, @Nullable Object> target, PromptMessage message) {
        if (message.name() != null
                && message.role() != Role.TOOL
                && NAME.matcher(message.name()).matches()) {
            target.put("name", message.name());
        }
        return target;
    }

    private static Map<String, Object> toolCall(ToolCall call) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", call.id());
        result.put("type", call.type().isEmpty() ? "function" : call.type());
        result.put("function", function(call));
        return result;
    }

    private static Map<String, Object> function(ToolCall call) {
        Map<String, Object> function = new LinkedHashMap<>();
        function.put("name", call.name());
        function.put("arguments", call.arguments().isEmpty() ? "{}" : call.arguments());
        return function;
    }

    private static String callsAsText(List<ToolCall> calls) {
        StringBuilder text = new StringBuilder();
        for (ToolCall call : calls) {
            text.append("\nCall of ").append(call.name()).append(": ").append(call.arguments());
        }
        return text.toString();
    }

    private static Map<String, @Nullable Object> start(String role) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("role", role);
        return message;
    }
}
