/**
 * Makes a Maven module with annotated Java of an existing plugin. {@link dev.tenon.toolkit.importer.PluginImport} is the way in:
 * the declarations are repaired where Java cannot say them, the writers turn each part into a type, and a report tells what is
 * not as it was.
 */
@NullMarked
package dev.tenon.toolkit.importer;

import org.jspecify.annotations.NullMarked;
