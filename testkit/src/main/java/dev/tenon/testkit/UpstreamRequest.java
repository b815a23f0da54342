package dev.tenon.testkit;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that an {@link Upstream} got.
 *
 * @param method its method, in capitals
 * @param path its path as it was sent, still encoded, without the query
 * @param query its query as it was sent, empty if there was none
 * @param headers the first value of each header; names are looked up in any case
 * @param body its body as UTF-8
 */
public record UpstreamRequest(String method, String path, String query, Map<String, String> headers, String body) {

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * Returns the body as a JSON object.
     *
     * @throws AssertionError if it is none
     */
    public Map<String, @Nullable Object> json() {
        try {
            return Json.parseObject(body);
        } catch (JsonException e) {
            throw new AssertionError("the body of " + method + " " + path + " should be JSON and is: " + body, e);
        }
    }
}
