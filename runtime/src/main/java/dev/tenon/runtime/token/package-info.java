/** Counting tokens, by the vocabulary that Dify's own SDK falls back to. */
@NullMarked
package dev.tenon.runtime.token;

import org.jspecify.annotations.NullMarked;
