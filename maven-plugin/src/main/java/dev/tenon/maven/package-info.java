/** The goals of the Maven plugin: parameters in, the toolkit's answers out. A goal is one class. */
@NullMarked
package dev.tenon.maven;

import org.jspecify.annotations.NullMarked;
