package dev.tenon.runtime;

import dev.tenon.runtime.message.ContentPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answer of a language model, in pieces as they come. The runtime adds what is missing: usage by estimate, a finish
 * reason, the last chunk. Used by one thread at a time.
 */
public interface LlmResponse {

    /** Writes text; nothing for null and the empty text. */
    LlmResponse text(@Nullable String text);

    /**
     * Writes text, which may be null or empty, with a body of plain JSON values that Dify sends back with the message in the next
     * request.
     */
    LlmResponse text(@Nullable String text, Object opaqueBody);

    /** Writes reasoning, which Dify shows as a think block; the next text, tool call or the end closes it. */
    LlmResponse reasoning(@Nullable String text);

    /** Writes a list of parts in one piece, for models that answer with images. */
    LlmResponse parts(List<ContentPart> parts);

    /**
     * Writes a complete tool call; all calls leave together after the text.
     *
     * @param id the call's id; null or empty to have one made
     * @param arguments JSON text; null or empty for {@code {}}
     */
    LlmResponse toolCall(@Nullable String id, String name, @Nullable String arguments);

    /**
     * Writes a piece of a tool call as OpenAI-shaped streams deliver it; the runtime assembles the pieces.
     *
     * @param index which call, or null when the upstream does not say
     */
    LlmResponse toolCallDelta(
            @Nullable Integer index, @Nullable String id, @Nullable String name, @Nullable String argumentsPiece);

    /** Reports the tokens that the upstream counted; a negative half is estimated, the last report wins. */
    LlmResponse usage(long promptTokens, long completionTokens);

    /** Reports why the model stopped, such as {@code stop} or {@code length}; null is ignored, the first report stays. */
    LlmResponse finishReason(@Nullable String reason);

    /** Reports the fingerprint of the upstream system; null is ignored. */
    LlmResponse systemFingerprint(@Nullable String fingerprint);
}
