/**
 * Text to {@link dev.tenon.declaration.document.Document}: YAML as Dify's daemon (Go's yaml.v3) and Python SDK (PyYAML) read it, with
 * the place of every value. Only this package knows the parser.
 */
@NullMarked
package dev.tenon.toolkit.yaml;

import org.jspecify.annotations.NullMarked;
