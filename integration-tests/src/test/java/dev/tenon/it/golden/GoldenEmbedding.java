package dev.tenon.it.golden;

import dev.tenon.annotation.TextEmbeddingModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.EmbeddingInputType;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalEmbedding;
import dev.tenon.runtime.MultimodalEmbeddingRequest;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.token.TokenCounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Vectors that tell what was embedded. */
@TextEmbeddingModel(predefined = GoldenOtherModels.Embedding.class)
public final class GoldenEmbedding implements TextEmbedding<GoldenCredentials>, MultimodalEmbedding<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public ModelSchema customizableSchema(String model, GoldenCredentials credentials) {
        return GoldenEmbeddingSchema.of(model)
                .contextSize(credentials.contextSize())
                .maxChunks(8)
                .pricing(new PriceConfig("0.1", null, "0.001", "EUR"))
                .build();
    }

    @Override
    public EmbeddingResult invoke(EmbeddingRequest<GoldenCredentials> request) throws Exception {
        List<String> texts = request.texts();
        String op = texts.isEmpty() ? "" : texts.get(0);
        Upstream.fail(op);
        return EmbeddingResult.of(
                vectors(op, texts, request.inputType() == EmbeddingInputType.QUERY ? -1 : 1),
                texts.stream().mapToLong(GoldenEmbedding::length).sum());
    }

    @Override
    public EmbeddingResult invoke(MultimodalEmbeddingRequest<GoldenCredentials> request) throws Exception {
        List<MultimodalContent> documents = request.documents();
        Upstream.fail(documents.isEmpty() ? "" : documents.get(0).content());
        return EmbeddingResult.of(
                documents.stream()
                        .map(document -> new double[] {length(document.content()), document.image() ? 1 : 0})
                        .toList(),
                documents.size());
    }

    @Override
    public List<Long> countTokens(EmbeddingRequest<GoldenCredentials> request) {
        return request.texts().stream()
                .map(text -> text.startsWith("gpt2:") ? TokenCounter.gpt2().count(text.substring(5)) : length(text))
                .toList();
    }

    private static List<double[]> vectors(String op, List<String> texts, int sign) {
        if (op.equals("nan")) {
            return List.of(new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1});
        }
        if (op.equals("few")) {
            return List.of(new double[] {1});
        }
        if (op.startsWith("big:")) {
            double[] big = new double[Integer.parseInt(op.substring(4))];
            Arrays.fill(big, 0.123456789);
            return List.of(big);
        }
        List<double[]> vectors = new ArrayList<>();
        for (String text : texts) {
            vectors.add(new double[] {sign * length(text), vectors.size(), 0.5, -0.25, 1e-7, 1 / 3.0});
        }
        return vectors;
    }

    private static long length(String text) {
        return text.codePointCount(0, text.length());
    }
}
