/** Tests of reading YAML. */
@NullMarked
package dev.tenon.toolkit.yaml;

import org.jspecify.annotations.NullMarked;
