/**
 * Calls to an upstream model server over HTTP: one pooled client, time-outs that name what ran out, errors that Dify tells apart,
 * server-sent events and multipart bodies. It knows nothing of any model type.
 */
@NullMarked
package dev.tenon.runtime.http;

import org.jspecify.annotations.NullMarked;
