package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;

/**
 * An annotation on an element that it cannot describe.
 *
 * @param annotation the simple name of the annotation
 * @param expected what it can describe
 * @param origin its place
 */
public record SourceMisplaced(String annotation, String expected, Origin origin) {}
