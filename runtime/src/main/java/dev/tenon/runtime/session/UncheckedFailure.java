package dev.tenon.runtime.session;

/** Carries an exception of a schema method through code that cannot throw it. */
final class UncheckedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exception failure;

    UncheckedFailure(Exception failure) {
        super(failure);
        this.failure = failure;
    }

    Exception failure() {
        return failure;
    }
}
