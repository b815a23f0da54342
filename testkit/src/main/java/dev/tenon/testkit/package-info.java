/**
 * Drives a plugin as Dify's daemon does. {@link dev.tenon.testkit.PluginProcess} starts it as a process and speaks to it over its
 * standard streams; {@link dev.tenon.testkit.PluginRequest} says what is asked and {@link dev.tenon.testkit.Answer} what came back.
 */
@NullMarked
package dev.tenon.testkit;

import org.jspecify.annotations.NullMarked;
