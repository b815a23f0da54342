/**
 * The annotation processor. The way of the data: {@code read} (what the author wrote, with places) - {@code check} (the Java
 * side) - {@code resolve} (defaults filled in: declarations and the writers' model) - {@code check} (Dify's rules) -
 * {@code write}. What is wrong is printed by {@code diagnostic}; if anything is an error, nothing is written.
 */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
