package dev.tenon.openai;

import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.TextPart;
import java.util.ArrayList;
import java.util.List;

/** What the system says at the beginning. */
final class SystemMessages {

    private SystemMessages() {}

    /** Returns the messages with a text behind what the system says first, or as the first message. */
    static List<PromptMessage> extended(List<PromptMessage> messages, String text) {
        List<PromptMessage> result = new ArrayList<>(messages);
        if (messages.isEmpty() || messages.get(0).role() != Role.SYSTEM) {
            result.add(0, PromptMessage.of(Role.SYSTEM, text));
            return result;
        }
        PromptMessage first = messages.get(0);
        List<ContentPart> content = new ArrayList<>(first.content());
        content.add(new TextPart("\n\n" + text));
        result.set(
                0,
                new PromptMessage(
                        Role.SYSTEM, content, first.plainText(), first.name(), List.of(), null, first.opaqueBody()));
        return result;
    }

    /**
     * Returns the messages with the content of all system and developer messages in one at the beginning, for servers that take only one,
     * and only there.
     */
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
