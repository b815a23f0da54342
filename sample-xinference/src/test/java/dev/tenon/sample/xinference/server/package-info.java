/**
 * An HTTP server that answers as an Xinference server does, as far as a Dify plugin can tell: for tests and for the demo. Shapes,
 * statuses and framing are those of a real server of version 4.1.
 */
@NullMarked
package dev.tenon.sample.xinference.server;

import org.jspecify.annotations.NullMarked;
