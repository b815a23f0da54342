package dev.tenon.runtime.message;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message of a prompt.
 *
 * @param role who speaks
 * @param content the parts; one text part when the content is plain text
 * @param plainText whether the content came as a string and not as a list of parts
 * @param name the speaker's name, or null
 * @param toolCalls the calls that the assistant made
 * @param toolCallId for role tool: the call that is answered, else null
 * @param opaqueBody what the provider put on the message, plain JSON values, or null
 */
public record PromptMessage(
        Role role,
        List<ContentPart> content,
        boolean plainText,
        @Nullable String name,
        List<ToolCall> toolCalls,
        @Nullable String toolCallId,
        @Nullable Object opaqueBody) {

    public PromptMessage {
        content = List.copyOf(content);
        toolCalls = List.copyOf(toolCalls);
    }

    /** Returns a message of plain text. */
    public static PromptMessage of(Role role, String text) {
        return new PromptMessage(role, List.of(new TextPart(text)), true, null, List.of(), null, null);
    }

    /** Returns the text parts, joined without separator. */
    public String text() {
        return content.stream()
                .filter(TextPart.class::isInstance)
                .map(part -> ((TextPart) part).text())
                .collect(Collectors.joining());
    }

    /** Returns whether the content has no other parts than text. */
    public boolean isText() {
        return content.stream().allMatch(TextPart.class::isInstance);
    }

    /** Returns whether the message says nothing: no content, and for an assistant also no tool calls and no opaque body. */
    public boolean isEmpty() {
        boolean noContent = content.stream()
                .allMatch(part -> part instanceof TextPart text && text.text().isEmpty());
        return noContent && (role != Role.ASSISTANT || (toolCalls.isEmpty() && opaqueBody == null));
    }
}
