/**
 * A plugin as an HTTP server, for whatever runs containers: one request is one session, its answer is the stream of that session's frames.
 */
@NullMarked
package dev.tenon.runtime.transport.serverless;

import org.jspecify.annotations.NullMarked;
