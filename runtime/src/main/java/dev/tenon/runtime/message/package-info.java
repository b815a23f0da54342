/** What a language model is told and what it can answer: messages, parts, tools, tool calls. */
@NullMarked
package dev.tenon.runtime.message;

import org.jspecify.annotations.NullMarked;
