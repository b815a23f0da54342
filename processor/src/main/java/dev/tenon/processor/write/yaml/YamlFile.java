package dev.tenon.processor.write.yaml;

/**
 * A file to be written.
 *
 * @param path below the class output, with {@code /}
 * @param text its content
 */
public record YamlFile(String path, String text) {}
