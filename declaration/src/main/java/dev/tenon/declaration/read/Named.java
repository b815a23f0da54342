package dev.tenon.declaration.read;

/**
 * A text that names something in the plugin's folder, and where it stands.
 *
 * @param text the text, empty if there is none
 * @param at the place
 */
public record Named(String text, Value at) {}
