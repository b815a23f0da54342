package dev.tenon.runtime.message;

/**
 * A call of a tool by the model.
 *
 * @param id the call's id
 * @param type normally {@code function}
 * @param name the tool's name
 * @param arguments JSON text
 */
public record ToolCall(String id, String type, String name, String arguments) {}
