package dev.tenon.it.golden;

import dev.tenon.annotation.RerankModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalRerank;
import dev.tenon.runtime.MultimodalRerankRequest;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks long documents first. */
@RerankModel(predefined = GoldenOtherModels.Rerank.class)
public final class GoldenRerank implements Rerank<GoldenCredentials>, MultimodalRerank<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public ModelSchema customizableSchema(String model, GoldenCredentials credentials) {
        return schema(model, credentials.contextSize());
    }

    @Override
    public ModelSchema customizableSchema(String model) {
        return schema(model, 4096);
    }

    private static ModelSchema schema(String model, int contextSize) {
        return GoldenRerankSchema.of(model).contextSize(contextSize).build();
    }

    @Override
    public List<RerankScore> invoke(RerankRequest<GoldenCredentials> request) throws Exception {
        Upstream.fail(request.query());
        return rank(request.documents());
    }

    @Override
    public List<RerankScore> invoke(MultimodalRerankRequest<GoldenCredentials> request) throws Exception {
        Upstream.fail(request.query().content());
        return rank(request.documents().stream().map(MultimodalContent::content).toList());
    }

    private static List<RerankScore> rank(List<String> texts) {
        Comparator<Integer> longest = Comparator.comparingInt(
                i -> -texts.get(i).codePointCount(0, texts.get(i).length()));
        List<RerankScore> scores = new ArrayList<>();
        IntStream.range(0, texts.size())
                .boxed()
                .sorted(longest)
                .forEach(i -> scores.add(new RerankScore(i, 1.0 / (scores.size() + 1))));
        return scores;
    }
}
