package dev.tenon.openai;

import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Orders system messages for servers that take only one, and only at the beginning. */
final class SystemMessages {

    private SystemMessages() {}

    /** Returns the messages with the content of all system and developer messages in one at the beginning. */
    static List<PromptMessage> mergedIntoFirst(List<PromptMessage> messages) {
        List<ContentPart> merged = new ArrayList<>();
        List<PromptMessage> others = new ArrayList<>();
        for (PromptMessage message : messages) {
            if (message.role() == Role.SYSTEM || message.role() == Role.DEVELOPER) {
                if (!merged.isEmpty()) {
                    merged.add(new TextPart("\n\n"));
                }
                merged.addAll(message.content());
            } else {
                others.add(message);
            }
        }
        if (!merged.isEmpty()) {
            boolean text = merged.stream().allMatch(TextPart.class::isInstance);
            others.add(0, new PromptMessage(Role.SYSTEM, merged, text, null, List.of(), null, null));
        }
        return others;
    }
}
