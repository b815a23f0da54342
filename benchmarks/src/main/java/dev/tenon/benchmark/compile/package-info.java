/**
 * What annotation processors cost at compile time: generated projects are compiled with and without them, in fresh JVMs and in
 * warm ones, and the difference goes to {@code docs/performance.md}.
 */
@NullMarked
package dev.tenon.benchmark.compile;

import org.jspecify.annotations.NullMarked;
