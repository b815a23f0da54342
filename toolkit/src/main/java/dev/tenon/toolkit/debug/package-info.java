/**
 * Remote debugging: a plugin's classes on disk, attached to a running Dify and attached again when they change.
 *
 * <p>{@link dev.tenon.toolkit.debug.DebugSession} starts the plugin in a JVM of its own, where {@code runtime} does the talking.
 */
@NullMarked
package dev.tenon.toolkit.debug;

import org.jspecify.annotations.NullMarked;
