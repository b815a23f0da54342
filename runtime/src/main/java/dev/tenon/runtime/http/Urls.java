package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.net.URI;

/** Builds the addresses of upstream calls. */
public final class Urls {

    private Urls() {}

    /**
     * Returns the address of a path below a base URL: {@code join("https://host/v1/?version=2", "models")} is
     * {@code https://host/v1/models?version=2}. Nothing is guessed: no {@code /v1} is added.
     *
     * @param base an absolute http or https URL, with or without a slash at its end; its query is kept behind the path
     * @param path with or without a slash at its beginning; it may bring a query of its own
     * @throws InvokeBadRequestException if the base is not an absolute http or https URL with a host
     */
    public static URI join(String base, String path) {
        throw new UnsupportedOperationException();
    }
}
