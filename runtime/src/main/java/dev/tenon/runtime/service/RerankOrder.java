package dev.tenon.runtime.service;

import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders reranked documents. */
public final class RerankOrder {

    private RerankOrder() {}

    /**
     * Returns the scores from best to worst, equal ones in the given order, without those below the threshold, at most {@code topN}.
     *
     * @throws InvokeServerUnavailableException if a score is of no document or no number
     */
    public static List<RerankScore> apply(
            List<RerankScore> scores, int documents, @Nullable Double threshold, @Nullable Integer topN) {
        for (RerankScore score : scores) {
            if (score.index() < 0 || score.index() >= documents || !Double.isFinite(score.score())) {
                throw new InvokeServerUnavailableException(
                        "the model scored document " + score.index() + " of " + documents + " with " + score.score());
            }
        }
        Stream<RerankScore> ordered = scores.stream()
                .sorted(Comparator.comparingDouble(RerankScore::score).reversed())
                .filter(score -> threshold == null || score.score() >= threshold);
        return (topN == null ? ordered : ordered.limit(topN)).toList();
    }
}
