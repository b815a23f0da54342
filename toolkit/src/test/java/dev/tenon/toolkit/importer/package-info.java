/** Tests of the importer: goldens, and the way from YAML over Java to YAML again. */
@NullMarked
package dev.tenon.toolkit.importer;

import org.jspecify.annotations.NullMarked;
