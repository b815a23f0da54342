package dev.tenon.runtime.session;

import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalRerank;
import dev.tenon.runtime.MultimodalRerankRequest;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.protocol.Answers;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.service.RerankOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of rerank models. */
final class RerankActions {

    private final Call call;
    private final Fields fields;

    RerankActions(Call call) {
        this.call = call;
        this.fields = call.fields();
    }

    <C> void answer(Action action, ModelBinding<C> binding) throws Exception {
        fields.object("credentials");
        Double threshold = fields.number("score_threshold");
        Double limit = fields.number("top_n");
        Integer topN = limit == null ? null : Integer.valueOf(limit.intValue());
        if (topN != null && topN < 0) {
            fields.violation("top_n", "must not be negative");
        }
        if (action == Action.INVOKE_MULTIMODAL_RERANK) {
            multimodal(binding, threshold, topN);
        } else {
            texts(binding, threshold, topN);
        }
    }

    private <C> void texts(ModelBinding<C> binding, @Nullable Double threshold, @Nullable Integer topN)
            throws Exception {
        String query = fields.requiredText("query");
        List<String> documents = fields.texts("docs");
        call.checkFields();
        RerankRequest<C> request = new RerankRequest<>(call.modelCall(binding), query, documents, threshold, topN);
        List<RerankScore> scores = documents.isEmpty() ? List.of() : ((Rerank<C>) binding.model()).invoke(request);
        answer(scores, documents, threshold, topN);
    }

    private <C> void multimodal(ModelBinding<C> binding, @Nullable Double threshold, @Nullable Integer topN)
            throws Exception {
        Object raw = fields.raw("query");
        MultimodalContent query = raw == null
                ? new MultimodalContent(fields.requiredText("query"), false)
                : Multimodal.one(fields.in(raw, "query"));
        List<MultimodalContent> documents = Multimodal.list(fields, "docs");
        call.checkFields();
        if (!(binding.model() instanceof MultimodalRerank<?>)) {
            throw new InvokeBadRequestException("model '" + call.model() + "' has no multimodal rerank");
        }
        @SuppressWarnings("unchecked") // the model class implements both interfaces with the same record
        MultimodalRerank<C> model = (MultimodalRerank<C>) binding.model();
        MultimodalRerankRequest<C> request =
                new MultimodalRerankRequest<>(call.modelCall(binding), query, documents, threshold, topN);
        List<RerankScore> scores = documents.isEmpty() ? List.of() : model.invoke(request);
        answer(scores, documents.stream().map(MultimodalContent::content).toList(), threshold, topN);
    }

    private void answer(
            List<RerankScore> scores, List<String> texts, @Nullable Double threshold, @Nullable Integer topN) {
        List<RerankScore> ordered = RerankOrder.apply(scores, texts.size(), threshold, topN);
        call.output().result(Answers.reranked(call.model(), ordered, texts), "rerank fewer documents");
    }
}
