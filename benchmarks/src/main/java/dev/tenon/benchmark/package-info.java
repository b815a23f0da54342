/** Starts the benchmarks. */
@NullMarked
package dev.tenon.benchmark;

import org.jspecify.annotations.NullMarked;
