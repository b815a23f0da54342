package dev.tenon.declaration.document;

/**
 * A scalar, not yet resolved to a type: Dify's parts read plain scalars in different dialects of YAML.
 *
 * @param position where it begins
 * @param text its text, without quotes and with escapes resolved
 * @param plain whether it was written without quotes, so that it may be a number, a boolean or null
 */
public record ScalarNode(Position position, String text, boolean plain) implements Node {}
