/**
 * Turns declarations into trees, every key explicit and in the order of Dify's documentation, and trees into the YAML of a package and
 * the JSON of remote debugging: the same bytes every time.
 */
@NullMarked
package dev.tenon.processor.write.resource;

import org.jspecify.annotations.NullMarked;
