package dev.tenon.openai;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import java.util.ArrayList;
import java.util.List;

/** Orders system messages for servers that take only one, and only at the beginning. */
final class SystemMessages {

    private SystemMessages() {}

    /** Returns the messages with the text of all system and developer messages in one at the beginning. */
    static List<PromptMessage> mergedIntoFirst(List<PromptMessage> messages) {
        List<String> texts = new ArrayList<>();
        List<PromptMessage> others = new ArrayList<>();
        for (PromptMessage message : messages) {
            if (message.role() == Role.SYSTEM || message.role() == Role.DEVELOPER) {
                texts.add(message.text());
            } else {
                others.add(message);
            }
        }
        if (!texts.isEmpty()) {
            others.add(0, PromptMessage.of(Role.SYSTEM, String.join("\n\n", texts)));
        }
        return others;
    }
}
