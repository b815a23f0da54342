/**
 * The annotations from which Tenon generates a Dify model-provider plugin, and Dify's closed vocabularies as enums.
 *
 * <p>One {@link dev.tenon.annotation.ModelProvider} class is the root: everything else is reached from it. A member that
 * is not written is unset, which is not the same as empty: an unset member takes the default named in its
 * documentation.
 */
@NullMarked
package dev.tenon.annotation;

import org.jspecify.annotations.NullMarked;
