package dev.tenon.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLHandshakeException;

/**
 * Recognises that a kept connection was closed by the server at the moment it was used again (uvicorn closes after 5 s). The JDK
 * repeats GET itself, but reports POST as failed, though the server never read it.
 */
final class StaleConnections {

    /** A server that reads the request and then dies takes longer as a rule: a repeated request must not cost twice. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final int MOST_ORIGINS = 1000;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    /** Notes that a connection to this server may be kept from now on. */
    void answered(URI uri) {
        if (answered.size() >= MOST_ORIGINS) {
            answered.clear();
        }
        answered.add(uri.getScheme() + "://" + uri.getRawAuthority());
    }

    /** Returns whether the failure, which came before any byte of an answer, is one of a kept connection. */
    boolean explains(URI uri, IOException failure, Duration after) {
        return answered.contains(uri.getScheme() + "://" + uri.getRawAuthority())
                && after.compareTo(AT_ONCE) < 0
                && isClosedByPeer(failure);
    }

    private static boolean isClosedByPeer(IOException failure) {
        if (failure instanceof ConnectException || failure instanceof SSLHandshakeException) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof EOFException
                    || cause instanceof SocketException
                    || cause instanceof ClosedChannelException
                    || message.contains("Connection reset")
                    || message.contains("Broken pipe")) {
                return true;
            }
        }
        return false;
    }
}
