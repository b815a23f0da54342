/**
 * Dify's declarations as immutable records (manifest, provider, credential form, model, parameter rule), and the rules that
 * Dify's parts hold them to.
 *
 * <p>The records are plain data: they can hold what Dify refuses, so that {@link dev.tenon.declaration.DeclarationRules} can
 * say what is wrong with it. The same rules serve the processor at compile time, the runtime for dynamic schemas and tools for
 * existing YAML; each is written once, here.
 */
@NullMarked
package dev.tenon.declaration;

import org.jspecify.annotations.NullMarked;
