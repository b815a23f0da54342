/** The errors that Dify tells apart, as exceptions. */
@NullMarked
package dev.tenon.runtime.error;

import org.jspecify.annotations.NullMarked;
