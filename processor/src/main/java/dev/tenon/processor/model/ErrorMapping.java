package dev.tenon.processor.model;

import dev.tenon.annotation.InvokeError;

/**
 * An exception class and the error that it is.
 *
 * @param exception the class
 * @param error the error
 */
public record ErrorMapping(TypeRef exception, InvokeError error) {}
