/** Tests of what is common to all modules that are written. */
@NullMarked
package dev.tenon.toolkit.module;

import org.jspecify.annotations.NullMarked;
