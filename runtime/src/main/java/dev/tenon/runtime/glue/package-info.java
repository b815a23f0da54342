/** What generated code is made of: binders, bindings of model classes, error maps. Not meant to be written by hand. */
@NullMarked
package dev.tenon.runtime.glue;

import org.jspecify.annotations.NullMarked;
