package dev.tenon.openai;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request says about thinking where the settings say how that is told; elsewhere its parameters are sent as any other. */
final class ThinkingMembers {

    private ThinkingMembers() {}

    /** Returns whether the model shall think, or null when that is left to the server. */
    static @Nullable Boolean decision(Map<String, Object> parameters, ChatSettings settings) {
        return switch (settings.thinking()) {
            case ON -> Boolean.TRUE;
            case OFF -> Boolean.FALSE;
            case UNSPECIFIED -> null;
            case CHOICE -> parameters.get("enable_thinking") instanceof Boolean chosen ? chosen : null;
        };
    }

    static Map<String, @Nullable Object> of(Map<String, Object> parameters, ChatSettings settings) {
        if (settings.thinking() == Thinking.UNSPECIFIED) {
            return Map.of();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Boolean decision = decision(parameters, settings);
        Object effort = Boolean.TRUE.equals(decision) ? parameters.get("reasoning_effort") : null;
        if (effort != null) {
            members.put("reasoning_effort", effort);
        }
        if (!settings.extended()) {
            return members;
        }
        if (parameters.get("reasoning_format") != null) {
            members.put("reasoning_format", parameters.get("reasoning_format"));
        }
        if (decision != null) {
            Map<String, Object> template = new LinkedHashMap<>();
            template.put("enable_thinking", decision);
            template.put("thinking", decision);
            if (effort != null) {
                template.put("reasoning_effort", effort);
            }
            members.put("chat_template_kwargs", template);
            members.put("thinking", Map.of("type", decision ? "enabled" : "disabled"));
            members.put("enable_thinking", decision);
        }
        return members;
    }
}
