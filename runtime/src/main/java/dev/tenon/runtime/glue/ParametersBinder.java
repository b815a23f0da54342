package dev.tenon.runtime.glue;

/**
 * Makes a parameters record out of the checked parameters of a request.
 *
 * @param <P> the record
 */
public interface ParametersBinder<P> {

    /**
     * Returns the record.
     *
     * @throws BindingException if a value is missing or does not fit; names every violation
     */
    P bind(ParameterValues values);

    /** Returns the binder of models without parameters, whose requests carry null. */
    @SuppressWarnings("NullAway") // Void has no other value.
    static ParametersBinder<Void> none() {
        return values -> null;
    }
}
