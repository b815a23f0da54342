/** Tests of how Java is spelled and laid out. */
@NullMarked
package dev.tenon.toolkit.importer.source;

import org.jspecify.annotations.NullMarked;
