/** Turns declarations into YAML: every key explicit, in the order of Dify's documentation, the same bytes every time. */
@NullMarked
package dev.tenon.processor.write.yaml;

import org.jspecify.annotations.NullMarked;
