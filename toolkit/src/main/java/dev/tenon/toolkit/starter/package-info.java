/**
 * Makes a project to begin with: one provider with one language model. Its files are templates, resources of this package, which the
 * Maven archetype consists of, too. They hold nothing but names between <code>${</code> and <code>}</code>, and names of files with names
 * between <code>__</code>: what both can fill in.
 */
@NullMarked
package dev.tenon.toolkit.starter;

import org.jspecify.annotations.NullMarked;
