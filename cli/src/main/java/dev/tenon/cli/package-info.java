/** The command {@code tenon}: arguments in, the toolkit's answers out. */
@NullMarked
package dev.tenon.cli;

import org.jspecify.annotations.NullMarked;
