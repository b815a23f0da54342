package dev.tenon.runtime;

import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.json.JsonNumbers;
import java.util.List;

/**
 * The vectors of texts.
 *
 * @param vectors one per text, in the order of the request, all of one length
 * @param tokens what the upstream counted, negative to have it estimated
 */
public record EmbeddingResult(List<JsonNumbers> vectors, long tokens) {

    /**
     * Makes a result of numbers.
     *
     * @throws InvokeServerUnavailableException if one of them is infinite or no number
     */
    public static EmbeddingResult of(List<double[]> vectors, long tokens) {
        return new EmbeddingResult(vectors.stream().map(EmbeddingResult::vector).toList(), tokens);
    }

    /**
     * Returns numbers as a vector.
     *
     * @throws InvokeServerUnavailableException if one of them is infinite or no number
     */
    public static JsonNumbers vector(double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new InvokeServerUnavailableException("the model answered a vector with " + number);
            }
        }
        return JsonNumbers.of(numbers);
    }
}
