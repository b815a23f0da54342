package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.message.PromptMessage;
import java.util.List;

/** The prompt of a completion model. */
final class CompletionPrompt {

    private CompletionPrompt() {}

    /** Returns the text of each message; media cannot be part of a prompt. */
    static List<String> texts(List<PromptMessage> messages) {
        for (PromptMessage message : messages) {
            if (!message.isText()) {
                throw new InvokeBadRequestException("a completion model accepts only text");
            }
        }
        return messages.stream().map(PromptMessage::text).toList();
    }
}
