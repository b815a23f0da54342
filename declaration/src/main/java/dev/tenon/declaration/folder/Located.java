package dev.tenon.declaration.folder;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Position;

/**
 * A violation, and where it was written.
 *
 * @param file the path of the file below the plugin's root
 * @param position the place in it
 * @param violation what is wrong; its path leads from the root of the document
 */
public record Located(String file, Position position, Violation violation) {}
