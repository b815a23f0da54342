/**
 * What is said to the author of a plugin: where something stands ({@link dev.tenon.processor.diagnostic.Origin}), what is wrong
 * with it ({@link dev.tenon.processor.diagnostic.Finding}), and the one place that prints it. Knows no rule.
 */
@NullMarked
package dev.tenon.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
