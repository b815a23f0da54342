package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are embedded in batches. */
final class EmbeddingBatchesTest {

    @Test
    void batchesKeepTheOrderAndTheirTokensAreSummed() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        EmbeddingResult result = EmbeddingBatches.invoke(request(3, "a", "b", "c", "d"), texts -> {
            sizes.add(texts.size());
            return EmbeddingResult.of(
                    texts.stream().map(text -> new double[] {text.charAt(0)}).toList(), 10);
        });

        assertThat(sizes).containsExactly(3, 1);
        assertThat(result.vectors())
                .extracting(vector -> (char) vector.get(0).intValue())
                .containsExactly('a', 'b', 'c', 'd');
        assertThat(result.tokens()).isEqualTo(20);
    }

    @Test
    void tokensThatOneBatchDoesNotTellAreUnknown() throws Exception {
        EmbeddingResult result = EmbeddingBatches.invoke(
                request(1, "a", "b"),
                texts -> EmbeddingResult.of(List.of(new double[1]), texts.contains("a") ? -1 : 3));

        assertThat(result.tokens()).isNegative();
    }

    @Test
    void aBatchWithTooFewVectorsIsAnError() {
        assertThatThrownBy(
                        () -> EmbeddingBatches.invoke(request(2, "a", "b"), texts -> EmbeddingResult.of(List.of(), 0)))
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessage("the model answered 0 vectors for 2 texts");
    }

    private static EmbeddingRequest<String> request(int maxChunks, String... texts) {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, "m")
                .contextSize(100)
                .maxChunks(maxChunks)
                .build();
        return new EmbeddingRequest<>(
                new ModelCall<>("m", "credentials", null, () -> schema), List.of(texts), EmbeddingInputType.DOCUMENT);
    }
}
