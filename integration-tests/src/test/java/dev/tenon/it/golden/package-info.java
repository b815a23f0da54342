/**
 * The golden plugin: every action, every model type and every kind of error of the protocol, as a function of the request. It is
 * written as an author of a plugin would write it.
 */
@NullMarked
package dev.tenon.it.golden;

import org.jspecify.annotations.NullMarked;
