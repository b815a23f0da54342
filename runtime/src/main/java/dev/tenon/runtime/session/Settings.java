package dev.tenon.runtime.session;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about sessions.
 *
 * @param maxWorkers how many sessions run at once
 * @param sessionTimeout how long one may take
 * @param heartbeat the time between two heartbeats
 * @param drain how long running sessions are answered after the end of the input
 */
public record Settings(int maxWorkers, Duration sessionTimeout, Duration heartbeat, Duration drain) {

    /** After this time the daemon has forgotten a session. */
    private static final double DAEMON_LIMIT = 600;

    /** Returns what the variables say; a variable that is no number counts as not set. */
    public static Settings of(Map<String, String> environment) {
        return new Settings(
                (int) number(environment.get("MAX_WORKER"), 1000, 1, 100_000),
                seconds(environment.get("TENON_SESSION_TIMEOUT"), DAEMON_LIMIT, 0.05, DAEMON_LIMIT),
                seconds(environment.get("HEARTBEAT_INTERVAL"), 10, 0.1, 30),
                seconds(environment.get("TENON_DRAIN_SECONDS"), 60, 0, DAEMON_LIMIT));
    }

    private static Duration seconds(@Nullable String text, double otherwise, double min, double max) {
        return Duration.ofMillis((long) (1000 * number(text, otherwise, min, max)));
    }

    private static double number(@Nullable String text, double otherwise, double min, double max) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isNaN(value) ? otherwise : Math.max(min, Math.min(value, max));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
