/** Dify's plugin protocol: what a line means and how an answer is spelled. Knows nothing of channels and threads. */
@NullMarked
package dev.tenon.runtime.protocol;

import org.jspecify.annotations.NullMarked;
