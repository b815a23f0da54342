/**
 * What the pieces cost of which every answer is made: time and allocated memory by JMH, written to {@code docs/performance.md}. They are
 * for comparing one state of the code with another; what an operator feels is measured by {@code run}.
 */
@NullMarked
package dev.tenon.benchmark.pieces;

import org.jspecify.annotations.NullMarked;
