package dev.tenon.runtime.session;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmPolling;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.TokenCountRequest;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.ToolChoice;
import dev.tenon.runtime.protocol.Answers;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.protocol.Messages;
import dev.tenon.runtime.service.CodeFence;
import dev.tenon.runtime.service.ParameterCheck;
import dev.tenon.runtime.service.Prices;
import dev.tenon.runtime.token.TokenCounter;
import dev.tenon.runtime.token.TokenEstimate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of language models. */
final class LlmActions {

    private static final String TOO_LONG = "answer less at once";

    private final Call call;
    private final Fields fields;

    LlmActions(Call call) {
        this.call = call;
        this.fields = call.fields();
    }

    <C> void answer(Action action, ModelBinding<C> binding) throws Exception {
        // The parameters record of a binding belongs to its model: both were given together.
        @SuppressWarnings("unchecked")
        LargeLanguageModel<C, Object> model = (LargeLanguageModel<C, Object>) binding.model();
        switch (action) {
            case GET_LLM_NUM_TOKENS -> countTokens(binding, model);
            case CHECK_POLLING -> checkPolling(binding);
            case START_POLLING -> startPolling(binding);
            default -> invoke(binding, model);
        }
    }

    private <C> void countTokens(ModelBinding<C> binding, LargeLanguageModel<C, ?> model) throws Exception {
        List<PromptMessage> messages = Messages.prompt(fields, true);
        List<PromptMessageTool> tools = Messages.tools(fields);
        fields.object("credentials");
        call.checkFields();
        long tokens = model.countTokens(new TokenCountRequest<>(call.modelCall(binding), messages, tools));
        call.output().result(Answers.numTokens(tokens), TOO_LONG);
    }

    private <C> void invoke(ModelBinding<C> binding, LargeLanguageModel<C, Object> model) throws Exception {
        Prompt prompt = prompt();
        call.checkFields();
        ModelCall<C> modelCall = call.modelCall(binding);
        LlmRequest<C, Object> request = request(binding, modelCall, prompt);
        CodeFence fence = CodeFence.of(request.parameterValues().get("response_format"));
        LlmOutput out = new LlmOutput(call, request, modelCall.schemaSource().get(), fence);
        model.invoke(fence == null ? request : fenced(request, fence), out);
        out.finish();
    }

    private static <C, P> LlmRequest<C, P> fenced(LlmRequest<C, P> request, CodeFence fence) {
        return new LlmRequest<>(
                request.call(),
                request.parameters(),
                request.parameterValues(),
                fence.wrap(request.messages()),
                request.tools(),
                request.toolChoice(),
                fence.stop(request.stop()),
                request.jsonSchema(),
                request.stream());
    }

    private record Prompt(
            List<PromptMessage> messages,
            Map<String, @Nullable Object> parameters,
            List<PromptMessageTool> tools,
            @Nullable ToolChoice toolChoice,
            List<String> stop,
            @Nullable Map<String, @Nullable Object> jsonSchema,
            boolean stream) {}

    private Prompt prompt() {
        fields.object("credentials");
        boolean polling = fields.raw("action") instanceof String name && name.equals("start_polling");
        return new Prompt(
                Messages.prompt(fields, fields.has("prompt_messages")),
                fields.object("model_parameters"),
                Messages.tools(fields),
                Messages.toolChoice(fields),
                fields.texts("stop"),
                fields.optionalObject("json_schema"),
                fields.flag("stream", !polling));
    }

    private <C> LlmRequest<C, Object> request(ModelBinding<C> binding, ModelCall<C> modelCall, Prompt prompt) {
        ModelSchema schema = modelCall.schemaSource().get();
        Map<String, Object> values = schema == null ? Map.of() : ParameterCheck.filter(schema, prompt.parameters());
        return new LlmRequest<>(
                modelCall,
                parameters(binding.parameters(), values),
                values,
                prompt.messages(),
                prompt.tools(),
                prompt.toolChoice(),
                prompt.stop(),
                jsonSchema(values, prompt),
                prompt.stream());
    }

    /** A model class without a parameters record declares {@code Void}, whose only value is null. */
    @SuppressWarnings("NullAway")
    private static Object parameters(@Nullable ParametersBinder<?> binder, Map<String, Object> values) {
        return binder == null ? null : binder.bind(new ParameterValues(values));
    }

    /** The parameter that the user wrote wins over the member that Dify added. */
    private static @Nullable Map<String, @Nullable Object> jsonSchema(Map<String, Object> values, Prompt prompt) {
        if (values.get("json_schema") instanceof String text && !text.isBlank()) {
            try {
                return Json.parseObject(text);
            } catch (JsonException e) {
                throw new InvokeBadRequestException("json_schema: expected a JSON object, " + e.getMessage(), e);
            }
        }
        return prompt.jsonSchema();
    }

    private <C> void startPolling(ModelBinding<C> binding) throws Exception {
        Prompt prompt = prompt();
        if (prompt.stream()) {
            fields.violation("stream", "must be false for a long-running job");
        }
        call.checkFields();
        ModelCall<C> modelCall = call.modelCall(binding);
        LlmPolling<C, Object> polling = polling(binding, modelCall);
        LlmRequest<C, Object> request = request(binding, modelCall, prompt);
        answer(modelCall, polling.startPolling(request), TokenEstimate.of(request.messages(), request.tools()));
    }

    private <C> void checkPolling(ModelBinding<C> binding) throws Exception {
        fields.object("credentials");
        Map<String, @Nullable Object> state = fields.object("plugin_state");
        if (state.isEmpty()) {
            fields.violation("plugin_state", "must be an object with what the previous answer held");
        }
        call.checkFields();
        ModelCall<C> modelCall = call.modelCall(binding);
        answer(modelCall, polling(binding, modelCall).checkPolling(modelCall, state), 0);
    }

    private <C> LlmPolling<C, Object> polling(ModelBinding<C> binding, ModelCall<C> modelCall) {
        ModelSchema schema = modelCall.schemaSource().get();
        boolean offered = schema != null && schema.features().contains(ModelFeature.POLLING);
        if (!offered || !(binding.model() instanceof LlmPolling<?, ?>)) {
            throw new PollingUnsupported(call.model());
        }
        @SuppressWarnings("unchecked") // the model class implements both interfaces with the same records
        LlmPolling<C, Object> polling = (LlmPolling<C, Object>) binding.model();
        return polling;
    }

    private void answer(ModelCall<?> modelCall, PollingResult result, long promptEstimate) {
        Objects.requireNonNull(result, "how the job stands");
        Prices.LlmUsage usage = null;
        if (result instanceof PollingResult.Succeeded done) {
            ModelSchema schema = modelCall.schemaSource().get();
            long completion =
                    done.completionTokens() < 0 ? TokenCounter.gpt2().count(done.text()) : done.completionTokens();
            usage = Prices.llm(
                    schema == null ? null : schema.pricing(),
                    done.promptTokens() < 0 ? promptEstimate : done.promptTokens(),
                    completion,
                    call.latency());
        }
        call.output().result(Answers.polling(call.model(), result, usage), TOO_LONG);
    }
}
