package dev.tenon.sample.xinference.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one answer.
 *
 * @param delay how long the server waits before it answers
 * @param status the status of an error, 0 for none
 * @param body the body of that error
 * @param retryAfter the header {@code Retry-After} of that error, or null
 * @param events after how many events of a stream it happens, -1 for never
 * @param eventError the text of an error inside of the stream; null to cut the connection there
 */
public record Fault(
        Duration delay, int status, String body, @Nullable String retryAfter, int events, @Nullable String eventError) {

    static final Fault NONE = slow(Duration.ZERO);

    /** Answers with an error. */
    public static Fault status(int status, String body) {
        return new Fault(Duration.ZERO, status, body, null, -1, null);
    }

    /** Answers that the model is being loaded. */
    public static Fault loading() {
        return new Fault(
                Duration.ZERO, 503, "{\"detail\":\"Model is loading, please retry later: model\"}", "30", -1, null);
    }

    /** Waits before it answers. */
    public static Fault slow(Duration delay) {
        return new Fault(delay, 0, "", null, -1, null);
    }

    /** Cuts the connection in the middle of a stream. */
    public static Fault cutAfter(int events) {
        return new Fault(Duration.ZERO, 0, "", null, events, null);
    }

    /** Reports an error in the middle of a stream, as the server does: status 200, one event, a clean end. */
    public static Fault errorAfter(int events, String text) {
        return new Fault(Duration.ZERO, 0, "", null, events, text);
    }
}
