package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The answer of an upstream, whose body is still being received. It must be closed. */
public final class UpstreamResponse implements AutoCloseable {

    private static final int QUOTED = 500;
    private static final int REST_LIMIT = 64 * 1024;
    private static final int SMALL = 8 * 1024;
    private static final int LARGE = 64 * 1024;
    /** What belongs to an answer is sent together with its end; a server that keeps the stream open is not waited for. */
    private static final Duration REST_PATIENCE = Duration.ofMillis(100);

    private final Exchange exchange;
    private final HttpResponse<?> head;
    private final BodyStream body;

    UpstreamResponse(Exchange exchange, HttpResponse<?> head, BodyStream body) {
        this.exchange = exchange;
        this.head = head;
        this.body = body;
    }

    /** Returns the HTTP status. */
    public int status() {
        return head.statusCode();
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return head.headers().firstValue(name);
    }

    /** Returns the media type in lower case without parameters, such as {@code text/event-stream}; empty when the answer names none. */
    public String contentType() {
        return MediaTypes.withoutParameters(header("content-type").orElse(""));
    }

    /** Returns whether the media type is {@code application/json} or ends in {@code +json}. */
    public boolean isJson() {
        return MediaTypes.isJson(contentType());
    }

    /**
     * Returns the body. Reading returns as soon as bytes are there and throws an {@link InvokeConnectionException} when none come
     * within the idle time-out, when the stream is cut, or when the session is cancelled.
     */
    public InputStream body() {
        return body;
    }

    /**
     * Returns the whole body as bytes.
     *
     * @param limit the most bytes that are accepted
     * @throws InvokeServerUnavailableException if the body is longer
     */
    public byte[] bodyBytes(int limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!read(bytes, limit)) {
            throw new InvokeServerUnavailableException(target() + ": the answer is longer than " + limit + " bytes");
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the whole body as text in the charset that its content type names, else in UTF-8.
     *
     * @param limit the most bytes that are accepted
     * @throws InvokeServerUnavailableException if the body is longer
     */
    public String bodyText(int limit) {
        return new String(bodyBytes(limit), charset());
    }

    /**
     * Returns the whole body as a JSON object, after {@link #requireNoError}.
     *
     * @param limit the most bytes that are accepted
     * @throws InvokeException if the body is longer, is not a JSON object (its beginning is quoted) or is an error
     */
    public Map<String, @Nullable Object> bodyObject(int limit) {
        String text = bodyText(limit);
        Map<String, @Nullable Object> document;
        try {
            document = Json.parseObject(text);
        } catch (JsonException malformed) {
            // not as the cause: its message may quote the text unmasked
            throw unexpected(text.isBlank() ? "the answer is empty" : "the answer is not a JSON object", text);
        }
        requireNoError(document);
        return document;
    }

    /** Returns the body as a stream of OpenAI-shaped events. */
    public JsonEventReader events() {
        return events(UnaryOperator.identity());
    }

    /**
     * Returns the body as a stream of events that have to be reshaped to become OpenAI's.
     *
     * @param reshaping what is made of each document that is no error
     */
    public JsonEventReader events(UnaryOperator<Map<String, @Nullable Object>> reshaping) {
        return new JsonEventReader(this, reshaping);
    }

    /**
     * Says what is done each time when everything that has come of the body is read and more is waited for, such as handing on what was
     * collected. Runs on the thread that reads.
     */
    public void beforeWaiting(Runnable action) {
        body.beforeWaiting(action);
    }

    /**
     * Returns this answer if its status is 2xx.
     *
     * @throws InvokeException of the kind that the status means, with the message of the body; this answer is closed then
     */
    public UpstreamResponse requireSuccess() {
        if (status() >= 200 && status() < 300) {
            return this;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (this) {
            read(body, REST_LIMIT);
        } catch (InvokeConnectionException cut) {
            // the status says more than the way its text ended
        }
        throw StatusErrors.of(this, body.toString(charset()));
    }

    /**
     * Refuses a document that is an error though the status said success: a member {@code error} and no {@code choices}, or
     * {@code "object": "error"}.
     *
     * @throws InvokeException of the kind that the error's code, type or text means
     */
    public void requireNoError(Map<String, @Nullable Object> document) {
        Optional<InvokeException> error = InStreamErrors.of(document, this);
        if (error.isPresent()) {
            throw error.get();
        }
    }

    /**
     * Returns an error for a body that is not what was asked for.
     *
     * @param what what is wrong, such as {@code "no choices in the answer"}
     * @param body the body as far as it was read; its first 500 characters are quoted with secrets masked
     */
    public InvokeException unexpected(String what, String body) {
        return unexpected(what, body, QUOTED);
    }

    /** Returns the text with the secrets of the request and of the session masked. */
    public String mask(String text) {
        return exchange.mask(text);
    }

    /** Frees the connection: it is kept if the body was read to its end, and closed if not. */
    @Override
    public void close() {
        body.close();
    }

    InvokeException unexpected(String what, String body, int quoted) {
        String hint = ErrorBody.isHtml(contentType(), body) ? " (is this the API's base URL?)" : "";
        String quote = body.isBlank() ? "" : ": " + quote(body, quoted);
        return new InvokeServerUnavailableException(target() + ": " + mask(what) + quote + hint)
                .from(status(), requestId());
    }

    String target() {
        return exchange.target();
    }

    @Nullable
    String requestId() {
        return header("x-request-id")
                .or(() -> header("request-id"))
                .map(this::mask)
                .orElse(null);
    }

    /** Returns the beginning of a text on one line; it is masked before it is cut, as a cut secret is not recognised. */
    String quote(String text, int limit) {
        String line = mask(text).strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, limit)) + "…";
    }

    /** Reads what little may follow the end of the content, so that the connection can be used again. */
    void drain() {
        body.drain(REST_LIMIT, REST_PATIENCE);
    }

    private Charset charset() {
        return header("content-type").flatMap(MediaTypes::charset).orElse(StandardCharsets.UTF_8);
    }

    /** Reads up to limit bytes; false if there are more. */
    private boolean read(ByteArrayOutputStream target, int limit) {
        byte[] buffer = new byte[SMALL];
        int count;
        while ((count = body.read(buffer, 0, buffer.length)) >= 0) {
            int room = limit - target.size();
            target.write(buffer, 0, Math.min(count, room));
            if (count > room) {
                return false;
            }
            if (count == SMALL) { // more is there, and two system calls are made for each buffer
                buffer = new byte[LARGE];
            }
        }
        return true;
    }
}
