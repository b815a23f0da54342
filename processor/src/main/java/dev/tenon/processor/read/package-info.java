/**
 * Elements in, {@link dev.tenon.processor.source} out: the only place that asks javac. Readers resolve types and find members by
 * name; they never report about content.
 */
@NullMarked
package dev.tenon.processor.read;

import org.jspecify.annotations.NullMarked;
