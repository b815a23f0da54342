/** Tests of the project to begin with. */
@NullMarked
package dev.tenon.toolkit.starter;

import org.jspecify.annotations.NullMarked;
