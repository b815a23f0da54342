package dev.tenon.runtime.service;

import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.util.List;

/** Checks vectors before they go to Dify. */
public final class EmbeddingCheck {

    private EmbeddingCheck() {}

    /**
     * Demands one vector for each text, all of one length, of finite numbers.
     *
     * @throws InvokeServerUnavailableException if the model answered anything else
     */
    public static void check(List<double[]> vectors, int texts) {
        if (vectors.size() != texts) {
            throw new InvokeServerUnavailableException(
                    "the model answered " + vectors.size() + " vectors for " + texts + " texts");
        }
        int length = vectors.isEmpty() ? 0 : vectors.get(0).length;
        for (double[] vector : vectors) {
            if (vector.length != length) {
                throw new InvokeServerUnavailableException(
                        "the model answered vectors of " + length + " and of " + vector.length + " numbers");
            }
            for (double number : vector) {
                if (!Double.isFinite(number)) {
                    throw new InvokeServerUnavailableException("the model answered a vector with " + number);
                }
            }
        }
    }
}
