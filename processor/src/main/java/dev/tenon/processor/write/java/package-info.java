/**
 * Writes the Java that belongs to a plugin: binders, schema builders, predefined models and the glue. It turns a
 * {@link dev.tenon.processor.model.PluginModel} into JavaPoet files and decides nothing about the plugin; no other package
 * knows JavaPoet. Of {@code javax.lang.model} it uses the modifiers, which are part of JavaPoet's interface.
 */
@NullMarked
package dev.tenon.processor.write.java;

import org.jspecify.annotations.NullMarked;
