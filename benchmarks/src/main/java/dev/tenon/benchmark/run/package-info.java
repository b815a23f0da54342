/**
 * What plugins cost at run time: they are started and asked over their standard streams as Dify's daemon starts and asks them, one
 * beside the other, and what is measured goes to {@code docs/performance.md}. Linux only, because the numbers come from {@code /proc}.
 */
@NullMarked
package dev.tenon.benchmark.run;

import org.jspecify.annotations.NullMarked;
