package dev.tenon.runtime;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.ToolChoice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prompt for a language model. All lists and maps are immutable.
 *
 * @param call what every request has
 * @param parameters the bound parameters
 * @param parameterValues the same by name: only those that are set, filtered and checked by the schema, in its order
 * @param messages the prompt
 * @param tools the tools that the model may call
 * @param toolChoice how it should use them, or null
 * @param stop the stop words
 * @param jsonSchema the JSON schema that the answer has to follow, plain JSON values, or null
 * @param stream whether Dify wants the answer in pieces; the runtime folds them when it does not
 * @param <C> the credentials record
 * @param <P> the parameters record
 */
public record LlmRequest<C, P>(
        ModelCall<C> call,
        P parameters,
        Map<String, Object> parameterValues,
        List<PromptMessage> messages,
        List<PromptMessageTool> tools,
        @Nullable ToolChoice toolChoice,
        List<String> stop,
        @Nullable Map<String, Object> jsonSchema,
        boolean stream)
        implements ModelRequest<C> {}
