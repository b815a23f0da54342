package dev.tenon.runtime.transport.remote;

/**
 * How an attempt to stay connected ended.
 *
 * @param kind by whom
 * @param registered whether the daemon had taken the registration
 * @param said what the daemon said that was no message of the protocol, or why it could not be reached; may have several lines or none
 */
record Ending(Kind kind, boolean registered, String said) {

    enum Kind {
        /** There was no connection. */
        UNREACHABLE,
        /** The daemon closed it, and knows that it did. */
        CLOSED,
        /** It broke, and the daemon may not have noticed. */
        SILENT,
        /** We closed it, to register once more. */
        RENEWED
    }
}
