package dev.tenon.runtime;

/**
 * Asks whether a text is objectionable.
 *
 * @param call what every request has
 * @param text the text
 * @param <C> the credentials record
 */
public record ModerationRequest<C>(ModelCall<C> call, String text) implements ModelRequest<C> {}
