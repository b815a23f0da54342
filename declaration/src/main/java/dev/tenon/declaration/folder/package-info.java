/**
 * The rules for a plugin's folder as a whole, {@code tenon check} and packaging: which files there have to be, and whether what
 * stands in them can be read as declarations at all.
 */
@NullMarked
package dev.tenon.declaration.folder;

import org.jspecify.annotations.NullMarked;
