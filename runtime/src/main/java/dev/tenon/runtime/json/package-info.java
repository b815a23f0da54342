/** JSON as plain Java values, for what has no fixed shape. */
@NullMarked
package dev.tenon.runtime.json;

import org.jspecify.annotations.NullMarked;
