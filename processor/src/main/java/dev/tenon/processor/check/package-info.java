/**
 * The rules: those of the Java side ({@link dev.tenon.processor.check.JavaRule}) on what the author wrote, and those of
 * {@link dev.tenon.declaration.DeclarationRules} on what it amounts to. Answers findings; sees no javac types, prints nothing.
 *
 * <p>A further Java-side rule is a constant of {@code JavaRule}, a line in the check of its family, and a test.
 */
@NullMarked
package dev.tenon.processor.check;

import org.jspecify.annotations.NullMarked;
