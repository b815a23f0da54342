package dev.tenon.processor.write.resource;

/**
 * A file to be written.
 *
 * @param path below the class output, with {@code /}
 * @param text its content
 */
public record ResourceFile(String path, String text) {}
