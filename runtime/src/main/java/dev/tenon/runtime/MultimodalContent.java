package dev.tenon.runtime;

/**
 * A text or an image to be embedded or ranked.
 *
 * @param content the text, or the image in base64
 * @param image whether it is an image
 */
public record MultimodalContent(String content, boolean image) {}
