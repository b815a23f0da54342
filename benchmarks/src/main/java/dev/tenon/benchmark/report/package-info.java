/** The page and the plots to which the benchmarks write their numbers, and the machine that they belong to. */
@NullMarked
package dev.tenon.benchmark.report;

import org.jspecify.annotations.NullMarked;
