package dev.tenon.benchmark.run;

/**
 * How much is measured.
 *
 * @param repeats how often everything is measured; idling and endurance once
 * @param starts starts in each repeat
 * @param warmUp small requests of each kind before something is measured warm, and some long ones; 0 for neither
 * @param cheapCalls calls of each cheap action
 * @param llmCalls LLM calls without stream
 * @param streamSeconds how long streams are measured; three at least, fifteen at most
 * @param aloneSeconds how long schema requests are sent alone
 * @param besideSeconds how long they are sent beside streams
 * @param calls token counts and embeddings
 * @param sessions how many sessions run at once at most
 * @param restSeconds rest before idling is measured
 * @param idleSeconds how long it is
 * @param soakSeconds how long the endurance run takes
 */
record Effort(
        int repeats,
        int starts,
        int warmUp,
        int cheapCalls,
        int llmCalls,
        double streamSeconds,
        double aloneSeconds,
        double besideSeconds,
        int calls,
        int sessions,
        double restSeconds,
        double idleSeconds,
        double soakSeconds) {

    /** What numbers are taken from. */
    static final Effort FULL = new Effort(3, 5, 20, 300, 100, 1.5, 2, 6, 5, 1000, 5, 30, 60);

    /** What shows in some seconds that everything works. */
    static final Effort SHORT = new Effort(1, 1, 0, 3, 3, 0, 0.1, 0.3, 1, 50, 0.1, 0.1, 1);

    Effort withRepeats(int count) {
        return new Effort(
                count,
                starts,
                warmUp,
                cheapCalls,
                llmCalls,
                streamSeconds,
                aloneSeconds,
                besideSeconds,
                calls,
                sessions,
                restSeconds,
                idleSeconds,
                soakSeconds);
    }

    Effort withSoak(double seconds) {
        return new Effort(
                repeats,
                starts,
                warmUp,
                cheapCalls,
                llmCalls,
                streamSeconds,
                aloneSeconds,
                besideSeconds,
                calls,
                sessions,
                restSeconds,
                idleSeconds,
                seconds);
    }
}
