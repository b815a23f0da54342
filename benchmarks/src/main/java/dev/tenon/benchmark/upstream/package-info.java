/**
 * The server behind the plugins that are measured: a program of its own, so that its time is not theirs, on one thread and with
 * answers that are made in advance, so that nobody has to wait for it.
 */
@NullMarked
package dev.tenon.benchmark.upstream;

import org.jspecify.annotations.NullMarked;
