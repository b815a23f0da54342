/**
 * Completes what the author wrote with the documented defaults: {@link dev.tenon.processor.source} in, declarations and the
 * writers' model out, and for every key path of a declaration the place where it was written. Never reports; what cannot be
 * completed is left out, because a check speaks of it.
 */
@NullMarked
package dev.tenon.processor.resolve;

import org.jspecify.annotations.NullMarked;
