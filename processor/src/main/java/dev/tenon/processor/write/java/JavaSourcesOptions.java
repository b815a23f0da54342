package dev.tenon.processor.write.java;

/**
 * What generated code may refer to in the module that is compiled.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible; in a named module only if it requires
 *     {@code java.compiler} transitively or exports nothing, since javac's lint {@code exports} looks at annotations too
 * @param nullMarked whether {@code org.jspecify.annotations} are visible
 * @param deprecated whether something that it names is deprecated, of which javac would warn wherever it is named
 */
public record JavaSourcesOptions(boolean generated, boolean nullMarked, boolean deprecated) {}
