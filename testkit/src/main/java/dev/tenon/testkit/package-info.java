/**
 * Drives a plugin as Dify's daemon does. {@link dev.tenon.testkit.PluginProcess} starts it as a process,
 * {@link dev.tenon.testkit.InProcessPlugin} in this JVM, and {@link dev.tenon.testkit.PluginExtension} either of them for JUnit;
 * {@link dev.tenon.testkit.PluginRequest} says what is asked and {@link dev.tenon.testkit.Answer} what came back.
 * {@link dev.tenon.testkit.Upstream} stands in for the server behind the plugin, {@link dev.tenon.testkit.CredentialForms} for the forms
 * in which Dify asks for credentials.
 */
@NullMarked
package dev.tenon.testkit;

import org.jspecify.annotations.NullMarked;
