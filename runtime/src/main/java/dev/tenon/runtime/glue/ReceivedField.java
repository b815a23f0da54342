package dev.tenon.runtime.glue;

/** Placeholder of the implementation. */
abstract non-sealed class ReceivedField extends CredentialField {}
