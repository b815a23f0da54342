/** Tests of checks. */
@NullMarked
package dev.tenon.toolkit.check;

import org.jspecify.annotations.NullMarked;
