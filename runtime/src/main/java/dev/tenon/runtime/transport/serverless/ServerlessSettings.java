package dev.tenon.runtime.transport.serverless;

import dev.tenon.runtime.transport.StartException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to serve, and what.
 *
 * @param host the address to listen on
 * @param port 0 to 65535; 0 for any that is free
 * @param largestRequest bytes of a request's body
 * @param probe how often an answer that is waited for is tried for whether somebody still waits
 */
public record ServerlessSettings(String host, int port, int largestRequest, Duration probe) {

    private static final String PORT = "SERVERLESS_PORT";

    /** The daemon has the same variable with the same default and sends nothing larger. */
    static final String LARGEST_REQUEST = "MAX_SERVERLESS_REQUEST_BYTES";

    private static final Duration PROBE = Duration.ofSeconds(1);

    /**
     * Returns what the variables say.
     *
     * @throws StartException if a number is none or out of range
     */
    public static ServerlessSettings of(Map<String, String> environment) throws StartException {
        String host = environment.getOrDefault("SERVERLESS_HOST", "").strip();
        return new ServerlessSettings(
                host.isEmpty() ? "0.0.0.0" : host,
                number(environment, PORT, 8080, 0, 65_535),
                number(environment, LARGEST_REQUEST, 5 << 20, 1, Integer.MAX_VALUE - 8),
                PROBE);
    }

    private static int number(Map<String, String> environment, String variable, int otherwise, int min, int max)
            throws StartException {
        @Nullable String text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StartException(
                variable + "=" + text + " is not possible: expected a whole number from " + min + " to " + max);
    }
}
