/**
 * What the command line and the Maven plugin share. Every package below does one job: {@code yaml} parses, {@code check} judges a
 * folder.
 */
@NullMarked
package dev.tenon.toolkit;

import org.jspecify.annotations.NullMarked;
