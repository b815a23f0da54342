/** What the channels between daemon and plugin share, and the one over the standard streams; others are in packages of their own. */
@NullMarked
package dev.tenon.runtime.transport;

import org.jspecify.annotations.NullMarked;
