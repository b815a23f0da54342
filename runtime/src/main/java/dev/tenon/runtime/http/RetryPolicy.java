package dev.tenon.runtime.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * When to repeat a request before anything of an answer came, and after which wait. Dify itself changes the credential after 429 and
 * 401, so these are never repeated here.
 *
 * @param base the first wait; it doubles with each retry
 * @param random a number from 0 to 1, which spreads the waits by a fifth in both directions
 */
record RetryPolicy(Duration base, DoubleSupplier random) {

    private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(10);
    private static final int MAX_DOUBLINGS = 10;

    static RetryPolicy standard() {
        return new RetryPolicy(
                Duration.ofMillis(500), () -> ThreadLocalRandom.current().nextDouble());
    }

    static boolean isRetryable(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    /** Returns the wait before retry number {@code retry} (0 is the first). */
    Duration backOff(int retry) {
        double factor = (1L << Math.min(retry, MAX_DOUBLINGS)) * (0.8 + 0.4 * random.getAsDouble());
        return Duration.ofNanos((long) (base.toNanos() * factor));
    }

    /** Returns the wait that a server's {@code Retry-After} allows, empty if it is too long to wait for. */
    Optional<Duration> wait(int retry, Optional<String> retryAfter) {
        Optional<Duration> asked = retryAfter.flatMap(text -> parseRetryAfter(text, Instant.now()));
        if (asked.isEmpty()) {
            return Optional.of(backOff(retry));
        }
        return asked.filter(wait -> wait.compareTo(LONGEST_RETRY_AFTER) <= 0);
    }

    /** Returns what {@code Retry-After} says, in seconds or as a date; empty if it is neither. */
    static Optional<Duration> parseRetryAfter(String text, Instant now) {
        String value = text.strip();
        try {
            if (value.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration until = Duration.between(now, date);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
