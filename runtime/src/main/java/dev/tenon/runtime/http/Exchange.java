package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of an upstream, all its attempts: what every error text of it needs, and when it must be over. */
final class Exchange {

    private final UpstreamRequest request;
    private final CallContext context;
    private final Masker masker;
    private final long start = System.nanoTime();

    Exchange(UpstreamRequest request, CallContext context) {
        this.request = request;
        this.context = context;
        this.masker = Masker.of(request);
    }

    UpstreamRequest request() {
        return request;
    }

    CallContext context() {
        return context;
    }

    Timeouts timeouts() {
        return request.timeouts();
    }

    String mask(String text) {
        return context.mask(masker.mask(text));
    }

    /** Returns method and address as they may be shown. */
    String target() {
        return mask(request.method() + " " + Masker.show(request.uri()));
    }

    /** Returns the time until the total time-out; never negative. */
    Duration left() {
        Duration left = timeouts().total().minusNanos(System.nanoTime() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Returns the limit, or the time until the total time-out if that is shorter. */
    Duration within(Duration limit) {
        Duration left = left();
        return limit.compareTo(left) < 0 ? limit : left;
    }

    InvokeConnectionException failure(String what, @Nullable Throwable cause) {
        return new InvokeConnectionException(target() + ": " + mask(what), cause);
    }

    InvokeConnectionException cancelled() {
        return failure(
                context.remaining().isZero() ? "the deadline of the session passed" : "the session was cancelled",
                null);
    }

    /**
     * Returns the error for a connection that broke because we broke it, empty if it broke by itself.
     *
     * @param when how far the call came, such as {@code while waiting for the answer}
     */
    Optional<InvokeConnectionException> ownDoing(String when) {
        if (context.isCancelled()) {
            return Optional.of(cancelled());
        }
        return Thread.currentThread().isInterrupted()
                ? Optional.of(failure("interrupted " + when, null))
                : Optional.empty();
    }

    /** Returns the error for a wait that took too long, naming the limit that ran out. */
    InvokeConnectionException timedOut(String whatWithinTheLimit) {
        return failure(
                left().isZero() ? "not finished within " + seconds(timeouts().total()) : whatWithinTheLimit, null);
    }

    static String seconds(Duration duration) {
        long millis = duration.toMillis();
        return (millis % 1000 == 0 ? String.valueOf(millis / 1000) : String.valueOf(millis / 1000.0)) + " s";
    }
}
