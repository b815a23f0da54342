/**
 * What {@code read} found and {@code write} turns into files: resolved, immutable, free of javac's types. Together with
 * {@link dev.tenon.declaration.PluginDeclaration} it is all that the writers know.
 */
@NullMarked
package dev.tenon.processor.model;

import org.jspecify.annotations.NullMarked;
