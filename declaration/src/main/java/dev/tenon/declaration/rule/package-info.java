/**
 * The catalogue of checks on declarations, an enum for each area. A code is {@code TN-<area>-<number>}, a name is the constant's in
 * camel case; both are stable, never reused and never renamed, since {@code @SuppressWarnings} takes either.
 *
 * <p>To add a rule: one constant here, the condition in the {@code …Rules} class of its area, a failing declaration and a near
 * miss among the fixtures of the tests.
 */
@NullMarked
package dev.tenon.declaration.rule;

import org.jspecify.annotations.NullMarked;
