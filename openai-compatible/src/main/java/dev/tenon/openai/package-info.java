/**
 * Base classes for any server that speaks OpenAI's HTTP API, one per model type. A subclass says where the server is
 * ({@code endpoint}) and what it can do ({@code settings}); it may change a request as the last one before it is sent
 * ({@code customize}), and by its endpoint the path, the headers, and what is made of answers and errors.
 */
@NullMarked
package dev.tenon.openai;

import org.jspecify.annotations.NullMarked;
