package dev.tenon.it.golden;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;
import java.util.Locale;

/** The exceptions of an imagined client library, and how a request asks for them. */
final class Upstream {

    private Upstream() {}

    /** Throws what {@code error:KIND} or {@code direct:KIND} asks for. */
    static void fail(String op) throws Exception {
        int colon = op.indexOf(':');
        String word = colon < 0 ? "" : op.substring(0, colon);
        String kind = op.substring(colon + 1);
        if (word.equals("error")) {
            throwForeign(kind);
        } else if (word.equals("direct")) {
            throwDirect(kind);
        }
    }

    private static void throwForeign(String kind) throws Exception {
        String text = "up " + kind;
        switch (kind) {
            case "connection" -> throw new Connection(text);
            case "server_unavailable" -> throw new Server(text);
            case "rate_limit" -> throw new Rate(text);
            case "rate_limit_child" -> throw new RateChild(text);
            case "authorization" -> throw new Auth(text);
            case "bad_request" -> throw new Bad(text);
            case "runtime" -> throw new IllegalStateException(text);
            default -> {}
        }
    }

    private static void throwDirect(String kind) {
        for (InvokeError error : InvokeError.values()) {
            if (error.name().toLowerCase(Locale.ROOT).equals(kind)) {
                throw InvokeException.of(error, "direct " + kind, null);
            }
        }
    }

    static final class Connection extends Exception {
        private static final long serialVersionUID = 1L;

        Connection(String message) {
            super(message);
        }
    }

    static final class Server extends Exception {
        private static final long serialVersionUID = 1L;

        Server(String message) {
            super(message);
        }
    }

    static class Rate extends Exception {
        private static final long serialVersionUID = 1L;

        Rate(String message) {
            super(message);
        }
    }

    static final class RateChild extends Rate {
        private static final long serialVersionUID = 1L;

        RateChild(String message) {
            super(message);
        }
    }

    static final class Auth extends Exception {
        private static final long serialVersionUID = 1L;

        Auth(String message) {
            super(message);
        }
    }

    static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;

        Bad(String message) {
            super(message);
        }
    }
}
