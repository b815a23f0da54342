/** A provider for any OpenAI-compatible server, as small as the base classes allow. */
@NullMarked
package dev.tenon.it.openai;

import org.jspecify.annotations.NullMarked;
