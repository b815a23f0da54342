/** Judging a plugin's folder: one call, and its answer as text and as JSON. */
@NullMarked
package dev.tenon.toolkit.check;

import org.jspecify.annotations.NullMarked;
