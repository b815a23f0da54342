package dev.tenon.runtime.session;

/** A request that cannot be read, whatever it is for. */
final class MalformedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedRequest(String message) {
        super(message);
    }
}
