/**
 * What the author wrote, member by member, each with its place: made by {@code read}, judged by {@code check}, completed by
 * {@code resolve}. Free of javac's types; a member that was not written is null, which is not the same as empty.
 */
@NullMarked
package dev.tenon.processor.source;

import org.jspecify.annotations.NullMarked;
