/** Tests of the archetype. */
@NullMarked
package dev.tenon.archetype;

import org.jspecify.annotations.NullMarked;
