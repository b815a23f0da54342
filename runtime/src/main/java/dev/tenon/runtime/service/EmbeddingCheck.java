package dev.tenon.runtime.service;

import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.json.JsonNumbers;
import java.util.List;

/** Checks vectors and numbers of tokens before they go to Dify. */
public final class EmbeddingCheck {

    private EmbeddingCheck() {}

    /**
     * Demands one vector for each text, all of one length.
     *
     * @throws InvokeServerUnavailableException if the model answered anything else
     */
    public static void check(List<JsonNumbers> vectors, int texts) {
        if (vectors.size() != texts) {
            throw new InvokeServerUnavailableException(
                    "the model answered " + vectors.size() + " vectors for " + texts + " texts");
        }
        int length = vectors.isEmpty() ? 0 : vectors.get(0).size();
        for (JsonNumbers vector : vectors) {
            if (vector.size() != length) {
                throw new InvokeServerUnavailableException(
                        "the model answered vectors of " + length + " and of " + vector.size() + " numbers");
            }
        }
    }

    /**
     * Demands one number of tokens for each text.
     *
     * @throws InvokeServerUnavailableException if the model counted more or fewer texts
     */
    public static void checkCounts(List<Long> counts, int texts) {
        if (counts.size() != texts) {
            throw new InvokeServerUnavailableException(
                    "the model counted the tokens of " + counts.size() + " texts instead of " + texts);
        }
    }
}
