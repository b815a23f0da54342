/**
 * A declaration as it was written: a tree of maps, lists and scalars, each with its place in the file. It knows nothing of the
 * parser that made it, so that the rules about what stands in a file need none.
 */
@NullMarked
package dev.tenon.declaration.document;

import org.jspecify.annotations.NullMarked;
