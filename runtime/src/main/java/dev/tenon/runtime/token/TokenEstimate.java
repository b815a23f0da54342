package dev.tenon.runtime.token;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.ToolCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates the tokens of a prompt, as Dify's SDK does for OpenAI-compatible models; unlike there, tool calls count.
 */
public final class TokenEstimate {

    private static final int PER_MESSAGE = 3;
    private static final int AT_THE_END = 3;

    private TokenEstimate() {}

    /** Returns the estimated tokens of messages and tools. */
    public static long of(List<PromptMessage> messages, List<PromptMessageTool> tools) {
        long tokens = messages.isEmpty() ? 0 : AT_THE_END;
        for (PromptMessage message : messages) {
            tokens += of(message);
        }
        for (PromptMessageTool tool : tools) {
            Map<String, Object> description = new LinkedHashMap<>();
            description.put("name", tool.name());
            description.put("description", tool.description());
            description.put("parameters", tool.parameters());
            tokens += count(Json.write(description));
        }
        return tokens;
    }

    private static long of(PromptMessage message) {
        long tokens = PER_MESSAGE + count(message.role().value()) + count(message.text());
        if (message.name() != null) {
            tokens += 1 + count(message.name());
        }
        if (message.toolCallId() != null) {
            tokens += count(message.toolCallId());
        }
        for (ToolCall call : message.toolCalls()) {
            tokens += PER_MESSAGE + count(call.name()) + count(call.arguments());
        }
        return tokens;
    }

    private static long count(String text) {
        return TokenCounter.gpt2().count(text);
    }
}
