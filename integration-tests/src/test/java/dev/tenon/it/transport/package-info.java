/** Plugins as processes that are attached to a daemon or serve over HTTP. */
@NullMarked
package dev.tenon.it.transport;

import org.jspecify.annotations.NullMarked;
