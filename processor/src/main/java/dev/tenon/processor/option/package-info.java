/** The processor's options ({@code -A}). */
@NullMarked
package dev.tenon.processor.option;

import org.jspecify.annotations.NullMarked;
