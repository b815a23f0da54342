/** What a plugin does while the archive of its classes is made: everything that answers need, but none of the author's code. */
@NullMarked
package dev.tenon.runtime.rehearsal;

import org.jspecify.annotations.NullMarked;
