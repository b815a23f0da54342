/**
 * From documents as they were written to declarations. A reader takes a value and answers what the daemon would make of it; what
 * cannot be read it reports, at the place where it stands. It does not judge what it could read: that is what the rules on
 * declarations are for.
 *
 * <p>A reader of a map asks a {@link dev.tenon.declaration.read.MapReader} for its members one by one; what it has asked for are the
 * keys that are known there.
 */
@NullMarked
package dev.tenon.declaration.read;

import org.jspecify.annotations.NullMarked;
