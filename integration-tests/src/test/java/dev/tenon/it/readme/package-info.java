/** What the documentation shows, tried out. */
@NullMarked
package dev.tenon.it.readme;

import org.jspecify.annotations.NullMarked;
