/** Tests of remote debugging. */
@NullMarked
package dev.tenon.toolkit.debug;

import org.jspecify.annotations.NullMarked;
