package dev.tenon.testkit;

import java.util.Map;

/**
 * The error that ended a session.
 *
 * @param type Dify's name of it, such as {@code InvokeRateLimitError}
 * @param message its text
 * @param args what travels beside the text
 */
public record PluginError(String type, String message, Map<String, Object> args) {

    @SuppressWarnings("unchecked")
    static PluginError of(Map<String, Object> data) {
        Object args = data.get("args");
        return new PluginError(
                String.valueOf(data.get("error_type")),
                String.valueOf(data.get("message")),
                args instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
