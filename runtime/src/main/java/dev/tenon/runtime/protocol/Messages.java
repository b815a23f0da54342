package dev.tenon.runtime.protocol;

import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.MediaKind;
import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.TextPart;
import dev.tenon.runtime.message.ToolCall;
import dev.tenon.runtime.message.ToolChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads prompt messages and tools of a request. */
public final class Messages {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::value).toList();

    private static final List<String> TOOL_CHOICES = List.of("auto", "none", "required", "tool");

    private Messages() {}

    /** Reads the prompt, which may be null but not absent. */
    public static List<PromptMessage> prompt(Fields request, boolean present) {
        List<PromptMessage> messages = new ArrayList<>();
        if (!present) {
            request.violation("prompt_messages", "is required");
        }
        int index = 0;
        for (Object element : request.list("prompt_messages")) {
            PromptMessage message = message(request.in(element, "prompt_messages[" + index++ + "]"));
            if (message != null) {
                messages.add(message);
            }
        }
        return List.copyOf(messages);
    }

    private static @Nullable PromptMessage message(Fields message) {
        String name = message.requiredText("role");
        Role role = Arrays.stream(Role.values())
                .filter(known -> known.value().equals(name))
                .findFirst()
                .orElse(null);
        if (role == null) {
            if (!name.isEmpty()) {
                message.violation("role", "'" + name + "' is unknown; one of " + ROLES);
            }
            return null;
        }
        Object content = message.raw("content");
        String toolCallId = role == Role.TOOL ? message.requiredText("tool_call_id") : null;
        return new PromptMessage(
                role,
                content instanceof List<?>
                        ? parts(message)
                        : List.of(new TextPart(content == null ? "" : plain(message))),
                !(content instanceof List<?>),
                message.text("name"),
                role == Role.ASSISTANT ? toolCalls(message) : List.of(),
                toolCallId,
                message.raw("opaque_body"));
    }

    private static String plain(Fields message) {
        String text = message.text("content");
        return text == null ? "" : text;
    }

    private static List<ContentPart> parts(Fields message) {
        List<ContentPart> parts = new ArrayList<>();
        int index = 0;
        for (Object element : message.list("content")) {
            ContentPart part = part(message.in(element, "content[" + index++ + "]"));
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static @Nullable ContentPart part(Fields part) {
        String type = part.requiredText("type");
        if (type.equals("text")) {
            String text = part.text("data");
            return new TextPart(text == null ? "" : text, part.raw("opaque_body"));
        }
        for (MediaKind kind : MediaKind.values()) {
            if (kind.value().equals(type)) {
                return media(kind, part);
            }
        }
        if (!type.isEmpty()) {
            part.violation("type", "'" + type + "' is unknown; text, image, audio, video, document");
        }
        return null;
    }

    private static MediaPart media(MediaKind kind, Fields part) {
        String url = part.text("url");
        String base64 = part.text("base64_data");
        if (url == null && base64 == null) {
            part.violation("base64_data", "or url is required");
        }
        String detail = part.text("detail");
        return new MediaPart(
                kind,
                part.text("format"),
                part.text("mime_type"),
                part.text("filename"),
                url,
                base64,
                kind == MediaKind.IMAGE && detail == null ? "low" : detail,
                part.raw("opaque_body"));
    }

    private static List<ToolCall> toolCalls(Fields message) {
        List<ToolCall> calls = new ArrayList<>();
        for (Object element : message.list("tool_calls")) {
            Fields call = message.in(element, "tool_calls[" + calls.size() + "]");
            Map<String, @Nullable Object> function = call.object("function");
            Fields named = call.in(function, "function");
            calls.add(new ToolCall(
                    orEmpty(call.text("id")),
                    orEmpty(call.text("type")),
                    orEmpty(named.text("name")),
                    orEmpty(named.text("arguments"))));
        }
        return calls;
    }

    /** Reads the tools; a missing description is empty, missing parameters are an object without members. */
    public static List<PromptMessageTool> tools(Fields request) {
        List<PromptMessageTool> tools = new ArrayList<>();
        for (Object element : request.list("tools")) {
            Fields tool = request.in(element, "tools[" + tools.size() + "]");
            Map<String, @Nullable Object> parameters = tool.optionalObject("parameters");
            tools.add(new PromptMessageTool(
                    tool.requiredText("name"),
                    orEmpty(tool.text("description")),
                    parameters == null ? Map.of("type", "object", "properties", Map.of()) : parameters));
        }
        return List.copyOf(tools);
    }

    /** Reads how tools should be used, null if the request does not say. */
    public static @Nullable ToolChoice toolChoice(Fields request) {
        Map<String, @Nullable Object> choice = request.optionalObject("tool_choice");
        if (choice == null) {
            return null;
        }
        Fields fields = request.in(choice, "tool_choice");
        String mode = fields.requiredText("mode");
        if (!mode.isEmpty() && !TOOL_CHOICES.contains(mode)) {
            fields.violation("mode", "'" + mode + "' is unknown; one of " + TOOL_CHOICES);
        }
        return new ToolChoice(mode, mode.equals("tool") ? fields.requiredText("name") : null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
