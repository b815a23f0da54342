package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.EmbeddingInputType;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.MultimodalEmbedding;
import dev.tenon.runtime.MultimodalEmbeddingRequest;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.protocol.Answers;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.service.EmbeddingCheck;
import dev.tenon.runtime.service.Prices;
import dev.tenon.runtime.token.TokenCounter;
import java.util.List;

/** Answers what is asked of text-embedding models. */
final class EmbeddingActions {

    private static final String TOO_LONG = "declare a smaller max_chunks";

    private final Call call;
    private final Fields fields;

    EmbeddingActions(Call call) {
        this.call = call;
        this.fields = call.fields();
    }

    <C> void answer(Action action, ModelBinding<C> binding) throws Exception {
        fields.object("credentials");
        EmbeddingInputType inputType = inputType();
        if (action == Action.INVOKE_MULTIMODAL_EMBEDDING) {
            multimodal(binding, inputType);
            return;
        }
        List<String> texts = fields.texts("texts");
        call.checkFields();
        TextEmbedding<C> model = (TextEmbedding<C>) binding.model();
        ModelCall<C> modelCall = call.modelCall(binding);
        EmbeddingRequest<C> request = new EmbeddingRequest<>(modelCall, texts, inputType);
        if (action == Action.GET_TEXT_EMBEDDING_NUM_TOKENS) {
            List<Long> counts = model.countTokens(request);
            EmbeddingCheck.checkCounts(counts, texts.size());
            call.output().result(Answers.numTokens(counts), TOO_LONG);
        } else {
            answer(modelCall, model.invoke(request), texts);
        }
    }

    private <C> void multimodal(ModelBinding<C> binding, EmbeddingInputType inputType) throws Exception {
        List<MultimodalContent> documents = Multimodal.list(fields, "documents");
        call.checkFields();
        if (!(binding.model() instanceof MultimodalEmbedding<?>)) {
            throw new InvokeBadRequestException("model '" + call.model() + "' has no multimodal embedding");
        }
        @SuppressWarnings("unchecked") // the model class implements both interfaces with the same record
        MultimodalEmbedding<C> model = (MultimodalEmbedding<C>) binding.model();
        ModelCall<C> modelCall = call.modelCall(binding);
        EmbeddingResult result = model.invoke(new MultimodalEmbeddingRequest<>(modelCall, documents, inputType));
        List<String> texts = documents.stream().map(MultimodalContent::content).toList();
        answer(modelCall, result, texts);
    }

    private void answer(ModelCall<?> modelCall, EmbeddingResult result, List<String> texts) {
        EmbeddingCheck.check(result.vectors(), texts.size());
        ModelSchema schema = modelCall.schemaSource().get();
        long tokens = result.tokens() >= 0
                ? result.tokens()
                : texts.stream().mapToLong(TokenCounter.gpt2()::count).sum();
        Prices.EmbeddingUsage usage =
                Prices.embedding(schema == null ? null : schema.pricing(), tokens, call.latency());
        call.output().result(Answers.embeddings(call.model(), result.vectors(), usage), TOO_LONG);
    }

    private EmbeddingInputType inputType() {
        String value = fields.text("input_type");
        if (value == null || value.equals("document")) {
            return EmbeddingInputType.DOCUMENT;
        }
        if (!value.equals("query")) {
            fields.violation("input_type", "'" + value + "' is unknown; document, query");
        }
        return EmbeddingInputType.QUERY;
    }
}
