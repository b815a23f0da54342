package dev.tenon.sample.xinference.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** A body whose length is not known beforehand. */
final class ChunkedBody {

    private final HttpExchange http;

    ChunkedBody(HttpExchange http) {
        this.http = http;
    }

    void write(byte[] chunk) throws IOException {
        http.getResponseBody().write(chunk);
        http.getResponseBody().flush();
    }

    void end() {
        http.close();
    }

    /** Breaks the connection without a last chunk: the server does that when a handler throws. */
    IOException cut() {
        return new IOException("cut on request");
    }
}
