/**
 * Replays of what Dify's own programs and real servers said. The recordings lie beside the project; these tests run with
 * {@code -Pconformance} and fail where the folder is missing.
 */
@NullMarked
package dev.tenon.it.conformance;

import org.jspecify.annotations.NullMarked;
