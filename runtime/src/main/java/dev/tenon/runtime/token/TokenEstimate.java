package dev.tenon.runtime.token;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import java.util.List;

/** Estimates the tokens of a prompt. */
public final class TokenEstimate {

    private TokenEstimate() {}

    /** Returns the estimated tokens of messages and tools. */
    public static long of(List<PromptMessage> messages, List<PromptMessageTool> tools) {
        throw new UnsupportedOperationException();
    }
}
