/** Puts what {@code write.yaml} and {@code write.java} made into files. Never decides. */
@NullMarked
package dev.tenon.processor.write;

import org.jspecify.annotations.NullMarked;
