/**
 * The command {@code tenon}: arguments in, the toolkit's answers out. A command is one class, which {@link dev.tenon.cli.Tenon} names.
 */
@NullMarked
package dev.tenon.cli;

import org.jspecify.annotations.NullMarked;
