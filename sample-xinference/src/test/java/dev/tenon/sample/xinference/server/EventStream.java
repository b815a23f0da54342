package dev.tenon.sample.xinference.server;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Server-sent events as the server frames them: CRLF, one event in each chunk. */
final class EventStream {

    private final ChunkedBody body;
    private final Fault fault;
    private final Duration pause;
    private int events;

    EventStream(Exchange exchange, Duration pause) throws IOException {
        this.body = exchange.chunked("text/event-stream; charset=utf-8");
        this.fault = exchange.fault();
        this.pause = pause;
    }

    /** Sends an event; false if the stream has ended with an error instead. */
    boolean send(Map<String, ? extends @Nullable Object> event) throws IOException {
        if (events == fault.events()) {
            if (fault.eventError() == null) {
                throw body.cut();
            }
            data(Json.write(Map.of("error", fault.eventError())));
            body.end();
            return false;
        }
        if (events++ > 0) {
            sleep();
        }
        data(Json.write(event));
        return true;
    }

    void done() throws IOException {
        data("[DONE]");
        body.end();
    }

    /** Ends the stream without saying so, as completions do. */
    void end() {
        body.end();
    }

    private void data(String text) throws IOException {
        body.write(("data: " + text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void sleep() throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
