package dev.tenon.declaration.read;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;

/**
 * A violation in a file.
 *
 * @param position where
 * @param violation what is wrong
 */
public record Found(Position position, Violation violation) {}
