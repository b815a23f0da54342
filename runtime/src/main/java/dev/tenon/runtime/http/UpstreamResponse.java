package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer of an upstream, whose body is still being received. It must be closed. */
public final class UpstreamResponse implements AutoCloseable {

    UpstreamResponse() {}

    /** Returns the HTTP status. */
    public int status() {
        throw new UnsupportedOperationException();
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        throw new UnsupportedOperationException();
    }

    /** Returns the media type in lower case without parameters, such as {@code text/event-stream}; empty when the answer names none. */
    public String contentType() {
        throw new UnsupportedOperationException();
    }

    /** Returns whether the media type is {@code application/json} or ends in {@code +json}. */
    public boolean isJson() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the body. Reading returns as soon as bytes are there and throws an {@link
     * dev.tenon.runtime.error.InvokeConnectionException} when none come within the idle time-out, when the stream is cut, or when the
     * session is cancelled.
     */
    public InputStream body() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the whole body as bytes.
     *
     * @param limit the most bytes that are accepted
     * @throws dev.tenon.runtime.error.InvokeServerUnavailableException if the body is longer
     */
    public byte[] bodyBytes(int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the whole body as text in the charset that its content type names, else in UTF-8.
     *
     * @param limit the most bytes that are accepted
     * @throws dev.tenon.runtime.error.InvokeServerUnavailableException if the body is longer
     */
    public String bodyText(int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the whole body as a JSON object, after {@link #requireNoError}.
     *
     * @param limit the most bytes that are accepted
     * @throws InvokeException if the body is longer, is not a JSON object (its beginning is quoted) or is an error
     */
    public Map<String, @Nullable Object> bodyObject(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Returns the body as a stream of OpenAI-shaped events. */
    public JsonEventReader events() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns this answer if its status is 2xx.
     *
     * @throws InvokeException of the kind that the status means, with the message of the body; this answer is closed then
     */
    public UpstreamResponse requireSuccess() {
        throw new UnsupportedOperationException();
    }

    /**
     * Refuses a document that is an error though the status said success: a member {@code error} and no {@code choices}, or
     * {@code "object": "error"}.
     *
     * @throws InvokeException of the kind that the error's code, type or text means
     */
    public void requireNoError(Map<String, @Nullable Object> document) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns an error for a body that is not what was asked for.
     *
     * @param what what is wrong, such as {@code "no choices in the answer"}
     * @param body the body as far as it was read; its first 500 characters are quoted with secrets masked
     */
    public InvokeException unexpected(String what, String body) {
        throw new UnsupportedOperationException();
    }

    /** Returns the text with the secrets of the request and of the session masked. */
    public String mask(String text) {
        throw new UnsupportedOperationException();
    }

    /** Frees the connection: it is kept if the body was read to its end, and closed if not. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
