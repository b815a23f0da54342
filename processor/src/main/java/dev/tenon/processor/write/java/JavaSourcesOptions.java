package dev.tenon.processor.write.java;

/**
 * What generated code may refer to in the module that is compiled.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible
 * @param nullMarked whether {@code org.jspecify.annotations} are visible
 */
public record JavaSourcesOptions(boolean generated, boolean nullMarked) {}
