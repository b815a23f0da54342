package dev.tenon.sample.xinference.server;

import org.jspecify.annotations.Nullable;

/**
 * A request that the server got.
 *
 * @param method its method
 * @param path its path as it was sent, still encoded
 * @param authorization its header {@code Authorization}, or null
 * @param body its body; bytes that are no text are shown as Latin-1
 */
public record RecordedRequest(String method, String path, @Nullable String authorization, String body) {}
