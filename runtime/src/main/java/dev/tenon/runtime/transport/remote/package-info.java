/**
 * Remote debugging: a plugin that dials a running Dify, says there what it is, and answers until it is stopped. Runs on a developer's
 * machine; what it has to say it says on standard error.
 */
@NullMarked
package dev.tenon.runtime.transport.remote;

import org.jspecify.annotations.NullMarked;
