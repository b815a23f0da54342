package dev.tenon.runtime.session;

/** A model without long-running jobs was asked for one. */
final class PollingUnsupported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PollingUnsupported(String model) {
        super("model '" + model + "' does not support polling");
    }
}
