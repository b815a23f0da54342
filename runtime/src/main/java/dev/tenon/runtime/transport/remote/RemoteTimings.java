package dev.tenon.runtime.transport.remote;

import java.time.Duration;

/**
 * How long remote debugging waits for what.
 *
 * @param connect for a connection
 * @param ready for a refusal, after everything was said: the daemon says nothing when it agrees
 * @param lastWord for what the daemon has said before a write failed
 * @param closing for the daemon to close its side after ours
 * @param firstDelay before the first new attempt; each next one waits twice as long
 * @param longestDelay at most
 * @param renewal until the plugin registers once more after a connection that was lost without a word
 */
record RemoteTimings(
        Duration connect,
        Duration ready,
        Duration lastWord,
        Duration closing,
        Duration firstDelay,
        Duration longestDelay,
        Duration renewal) {

    /**
     * A refusal was measured to come within 10 ms. The daemon drops a silent connection after at most 120 s and with it the plugin, even if
     * that has registered again meanwhile.
     */
    static final RemoteTimings STANDARD = new RemoteTimings(
            Duration.ofSeconds(10),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(125));
}
