/** Turns the plugin's model into Java. */
@NullMarked
package dev.tenon.processor.write.java;

import org.jspecify.annotations.NullMarked;
