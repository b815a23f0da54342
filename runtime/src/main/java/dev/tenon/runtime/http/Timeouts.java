package dev.tenon.runtime.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may wait. A stream is limited by {@code idle}, not by {@code total}: long answers are not failures.
 *
 * @param connect until the connection, TLS included, is made
 * @param answer from sending the request to the headers of the answer
 * @param idle between two pieces of the answer's body
 * @param total from the first attempt to the last byte of the body, retries included
 */
public record Timeouts(Duration connect, Duration answer, Duration idle, Duration total) {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration UNLIMITED = Duration.ofDays(1);
    private static final long DEFAULT_SECONDS = 300;

    /**
     * Checks the time-outs.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Timeouts {
        requirePositive("connect", connect);
        requirePositive("answer", answer);
        requirePositive("idle", idle);
        requirePositive("total", total);
    }

    /** Returns 10 s to connect and {@code MAX_REQUEST_TIMEOUT} seconds (300 when unset) for the headers and between reads. */
    public static Timeouts defaults() {
        return ofAnswer(Duration.ofSeconds(maxRequestTimeout(System.getenv("MAX_REQUEST_TIMEOUT"))));
    }

    /** Returns 10 s to connect and the given time both for the headers and between reads. */
    public static Timeouts ofAnswer(Duration answer) {
        return new Timeouts(CONNECT, answer, answer, UNLIMITED);
    }

    /** Returns the time-outs of a validation: 10 s to connect, 60 s in total. */
    public static Timeouts validation() {
        Duration total = Duration.ofSeconds(60);
        return new Timeouts(CONNECT, total, total, total);
    }

    /** Returns the same with another time to connect. */
    public Timeouts withConnect(Duration connect) {
        return new Timeouts(connect, answer, idle, total);
    }

    /** Returns the same with another time between two reads. */
    public Timeouts withIdle(Duration idle) {
        return new Timeouts(connect, answer, idle, total);
    }

    /** Returns the same with another total time. */
    public Timeouts withTotal(Duration total) {
        return new Timeouts(connect, answer, idle, total);
    }

    static long maxRequestTimeout(@Nullable String text) {
        if (text == null) {
            return DEFAULT_SECONDS;
        }
        try {
            long seconds = Long.parseLong(text.strip());
            return seconds > 0 ? seconds : DEFAULT_SECONDS;
        } catch (NumberFormatException notANumber) {
            return DEFAULT_SECONDS;
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("the " + name + " time-out must be positive, not " + value);
        }
    }
}
