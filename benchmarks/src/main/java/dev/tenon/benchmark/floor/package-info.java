/**
 * The least that a JVM can do: programs without libraries that do what a plugin cannot leave out, and nothing else. They are measured
 * beside the plugins, because what they need nobody can save.
 */
@NullMarked
package dev.tenon.benchmark.floor;

import org.jspecify.annotations.NullMarked;
