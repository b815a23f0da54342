package dev.tenon.runtime.message;

import java.util.Map;

/**
 * A tool that the model may call.
 *
 * @param name its name
 * @param description what it does, possibly empty
 * @param parameters the JSON schema of its arguments, plain JSON values
 */
public record PromptMessageTool(String name, String description, Map<String, Object> parameters) {}
