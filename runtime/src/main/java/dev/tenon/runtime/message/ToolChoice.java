package dev.tenon.runtime.message;

import org.jspecify.annotations.Nullable;

/**
 * How the model should use its tools.
 *
 * @param mode {@code auto}, {@code none}, {@code required} or {@code tool}
 * @param name the tool, when the mode is {@code tool}, else null
 */
public record ToolChoice(String mode, @Nullable String name) {}
