/** Channels between daemon and plugin. Standard streams so far; others are siblings. */
@NullMarked
package dev.tenon.runtime.transport;

import org.jspecify.annotations.NullMarked;
