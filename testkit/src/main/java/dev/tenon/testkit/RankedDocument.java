package dev.tenon.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A document that a rerank model has judged.
 *
 * @param index its place in the request, from 0
 * @param text its text
 * @param score how relevant it is; the greater the more
 */
public record RankedDocument(long index, String text, double score) {

    static RankedDocument of(@Nullable Object json) {
        return new RankedDocument(
                Values.integer(json, "index"), Values.text(json, "text"), Values.number(json, "score"));
    }
}
