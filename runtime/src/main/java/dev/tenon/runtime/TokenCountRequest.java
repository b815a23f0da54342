package dev.tenon.runtime;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import java.util.List;

/**
 * Asks how many tokens a prompt has.
 *
 * @param call what every request has
 * @param messages the prompt
 * @param tools the tools
 * @param <C> the credentials record
 */
public record TokenCountRequest<C>(ModelCall<C> call, List<PromptMessage> messages, List<PromptMessageTool> tools)
        implements ModelRequest<C> {}
