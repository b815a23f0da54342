package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.TextPart;
import dev.tenon.runtime.message.ToolCall;
import dev.tenon.runtime.service.CodeFence;
import dev.tenon.runtime.service.Prices;
import dev.tenon.runtime.service.ThinkBlock;
import dev.tenon.runtime.service.ToolCallAssembler;
import dev.tenon.runtime.token.TokenCounter;
import dev.tenon.runtime.token.TokenEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes frames of the answer of a language model. */
final class LlmOutput implements LlmResponse {

    private final Call call;
    private final LlmRequest<?, ?> request;
    private final @Nullable ModelSchema schema;
    private final CodeFence.@Nullable Filter fence;
    private final LlmChunks chunks;
    private final ThinkBlock think = new ThinkBlock();
    private final ToolCallAssembler toolCalls = new ToolCallAssembler();
    private long promptTokens = -1;
    private long completionTokens = -1;
    private @Nullable String finishReason;
    private @Nullable String fingerprint;

    LlmOutput(Call call, LlmRequest<?, ?> request, @Nullable ModelSchema schema, @Nullable CodeFence fence) {
        this.call = call;
        this.request = request;
        this.schema = schema;
        this.fence = fence == null ? null : fence.filter();
        this.chunks = request.stream() ? new LlmChunks.Streamed(call) : new LlmChunks.Collected(call);
    }

    @Override
    public LlmResponse text(@Nullable String text) {
        show(shown(text));
        return this;
    }

    @Override
    public LlmResponse text(@Nullable String text, Object opaqueBody) {
        chunks.text(think.text(shown(text)), opaqueBody);
        return this;
    }

    private String shown(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return fence == null ? text : fence.add(text);
    }

    private void show(String text) {
        if (!text.isEmpty()) {
            chunks.text(think.text(text), null);
        }
    }

    @Override
    public LlmResponse reasoning(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            chunks.text(think.reasoning(text), null);
        }
        return this;
    }

    @Override
    public LlmResponse parts(List<ContentPart> parts) {
        closeThinkBlock();
        if (!parts.isEmpty()) {
            chunks.parts(parts);
        }
        return this;
    }

    @Override
    public LlmResponse toolCall(@Nullable String id, String name, @Nullable String arguments) {
        String key = id == null || id.isEmpty() ? null : id;
        closeThinkBlock();
        toolCalls.addWhole(key, name, arguments);
        return this;
    }

    @Override
    public LlmResponse toolCallDelta(
            @Nullable Integer index, @Nullable String id, @Nullable String name, @Nullable String argumentsPiece) {
        closeThinkBlock();
        toolCalls.add(index, id, name, argumentsPiece);
        return this;
    }

    private void closeThinkBlock() {
        String close = think.close();
        if (!close.isEmpty()) {
            chunks.text(close, null);
        }
    }

    @Override
    public LlmResponse usage(long prompt, long completion) {
        promptTokens = prompt >= 0 ? prompt : promptTokens;
        completionTokens = completion >= 0 ? completion : completionTokens;
        return this;
    }

    @Override
    public LlmResponse finishReason(@Nullable String reason) {
        if (finishReason == null && reason != null && !reason.isEmpty()) {
            finishReason = reason;
        }
        return this;
    }

    @Override
    public LlmResponse systemFingerprint(@Nullable String value) {
        if (value != null) {
            fingerprint = value;
        }
        return this;
    }

    /** Writes the last chunk, with usage and finish reason. */
    void finish() {
        if (fence != null) {
            show(fence.end());
        }
        List<ToolCall> calls = toolCalls.finish();
        if (!calls.isEmpty()) {
            chunks.toolCalls(calls);
        }
        boolean noneLeft = calls.isEmpty() && "tool_calls".equals(finishReason) && !toolCalls.isEmpty();
        String reason = finishReason == null || noneLeft ? (calls.isEmpty() ? "stop" : "tool_calls") : finishReason;
        chunks.last(think.close(), usage(calls), reason, fingerprint);
    }

    private Prices.LlmUsage usage(List<ToolCall> calls) {
        long prompt = promptTokens >= 0 ? promptTokens : TokenEstimate.of(request.messages(), request.tools());
        long completion = completionTokens >= 0 ? completionTokens : estimateCompletion(calls);
        return Prices.llm(schema == null ? null : schema.pricing(), prompt, completion, call.latency());
    }

    private long estimateCompletion(List<ToolCall> calls) {
        StringBuilder written = new StringBuilder(chunks.written());
        calls.forEach(toolCall -> written.append(toolCall.name()).append(toolCall.arguments()));
        return TokenCounter.gpt2().count(written.toString());
    }

    /** Returns a text as a list of parts. */
    static List<ContentPart> asParts(String text) {
        return List.of(new TextPart(text));
    }
}
