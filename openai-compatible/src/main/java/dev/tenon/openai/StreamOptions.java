package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Remembers for ten minutes which servers refuse {@code stream_options}. */
final class StreamOptions {

    private static final long MEMORY = TimeUnit.MINUTES.toNanos(10);

    private final Map<String, Long> refusedAt = new ConcurrentHashMap<>();

    /** Returns whether the server is known to refuse them. */
    boolean refusedBy(OpenAiEndpoint endpoint) {
        Long at = refusedAt.get(endpoint.baseUrl());
        if (at == null) {
            return false;
        }
        if (System.nanoTime() - at > MEMORY) {
            refusedAt.remove(endpoint.baseUrl(), at);
            return false;
        }
        return true;
    }

    /** Returns whether the error says that the server refuses them, and remembers it. */
    boolean refused(OpenAiEndpoint endpoint, InvokeBadRequestException error) {
        boolean refused = (error.status() == 400 || error.status() == 422)
                && String.valueOf(error.getMessage()).contains("stream_options");
        if (refused) {
            refusedAt.put(endpoint.baseUrl(), System.nanoTime());
        }
        return refused;
    }
}
