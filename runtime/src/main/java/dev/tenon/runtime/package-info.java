/** What a model class implements, what it is asked and how it answers. */
@NullMarked
package dev.tenon.runtime;

import org.jspecify.annotations.NullMarked;
