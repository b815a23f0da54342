package dev.tenon.runtime.http;

import dev.tenon.runtime.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An HTTP request to an upstream, immutable and repeatable. */
public final class UpstreamRequest {

    private final String method;
    private final URI uri;
    private final SortedMap<String, String> headers;
    private final List<byte[]> body;
    private final Timeouts timeouts;
    private final int maxRetries;
    private final Set<String> secrets;

    private UpstreamRequest(Builder builder) {
        this.method = builder.method;
        this.uri = builder.uri;
        this.headers = Collections.unmodifiableSortedMap(new TreeMap<>(builder.headers));
        this.body = List.copyOf(builder.body);
        this.timeouts = builder.timeouts;
        this.maxRetries = builder.maxRetries;
        this.secrets = Set.copyOf(builder.secrets);
    }

    /** Starts a GET request. */
    public static Builder get(URI uri) {
        return new Builder("GET", uri);
    }

    /** Starts a POST request. */
    public static Builder post(URI uri) {
        return new Builder("POST", uri);
    }

    /** Starts a request with any method. */
    public static Builder of(String method, URI uri) {
        return new Builder(method, uri);
    }

    /** Returns the method, such as {@code POST}. */
    public String method() {
        return method;
    }

    /** Returns the address. */
    public URI uri() {
        return uri;
    }

    /** Returns the headers; their names compare without regard to case. */
    public SortedMap<String, String> headers() {
        return headers;
    }

    /** Returns the limits of this call. */
    public Timeouts timeouts() {
        return timeouts;
    }

    /** Returns how often the request may be repeated. */
    public int maxRetries() {
        return maxRetries;
    }

    List<byte[]> body() {
        return body;
    }

    Set<String> secrets() {
        return secrets;
    }

    /** Collects a request. */
    public static final class Builder {

        private final String method;
        private final URI uri;
        private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Set<String> secrets = new LinkedHashSet<>();
        private List<byte[]> body = new ArrayList<>();
        private Timeouts timeouts = Timeouts.defaults();
        private int maxRetries = 2;

        private Builder(String method, URI uri) {
            this.method = method;
            this.uri = uri;
        }

        /** Sets a header; a header of the same name set before is replaced. */
        public Builder header(String name, String value) {
            headers.put(name, value.strip());
            return this;
        }

        /** Sets headers as {@link #header}. */
        public Builder headers(Map<String, String> values) {
            values.forEach(this::header);
            return this;
        }

        /** Sets {@code Authorization: Bearer …} unless the key is empty, which gateways refuse. */
        public Builder bearer(Secret key) {
            String value = key.reveal().strip();
            return value.isEmpty() ? this : secret(key).header("Authorization", "Bearer " + value);
        }

        /** Sets a JSON body and its content type; lone surrogates are escaped. */
        public Builder json(String text) {
            return json(LoneSurrogates.escaped(text).getBytes(StandardCharsets.UTF_8));
        }

        /** Sets a JSON body in UTF-8, which is not copied, and its content type. */
        public Builder json(byte[] text) {
            body = List.of(text);
            return header("Content-Type", "application/json; charset=utf-8");
        }

        /** Sets a form as the body and its content type. */
        public Builder multipart(Multipart form) {
            body = form.pieces();
            return header("Content-Type", form.contentType());
        }

        /** Sets the limits; {@link Timeouts#defaults()} when not called. */
        public Builder timeouts(Timeouts value) {
            timeouts = value;
            return this;
        }

        /**
         * Sets how often the request may be repeated after a failed connection, 502, 503 or 504; 2 when not called. 0 turns
         * repeating off.
         */
        public Builder maxRetries(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("maxRetries must not be negative: " + value);
            }
            maxRetries = value;
            return this;
        }

        /** Names a secret of the request that must not appear in an error text. */
        public Builder secret(Secret secret) {
            secrets.add(secret.reveal());
            return this;
        }

        /** Returns the request. */
        public UpstreamRequest build() {
            return new UpstreamRequest(this);
        }
    }
}
