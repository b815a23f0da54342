/** Puts what {@code write.resource} and {@code write.java} made into files. Never decides. */
@NullMarked
package dev.tenon.processor.write;

import org.jspecify.annotations.NullMarked;
