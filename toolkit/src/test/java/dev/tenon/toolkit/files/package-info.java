/** Tests of looking at folders. */
@NullMarked
package dev.tenon.toolkit.files;

import org.jspecify.annotations.NullMarked;
