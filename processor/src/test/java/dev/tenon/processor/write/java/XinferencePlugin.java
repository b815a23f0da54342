package dev.tenon.processor.write.java;

import static dev.tenon.processor.write.java.Declared.credential;
import static dev.tenon.processor.write.java.Declared.optional;
import static dev.tenon.processor.write.java.Declared.parameter;
import static dev.tenon.processor.write.java.Declared.required;

import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.StringRule;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.GeneratedType;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParametersRecord;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plugin as most are: customizable models of every type in one package, with one credentials record. */
final class XinferencePlugin {

    private static final TypeRef ROOT = type("XinferenceProvider");

    private static final CredentialsRecord CREDENTIALS = new CredentialsRecord(
            type("XinferenceCredentials"),
            List.of(
                    credential("serverUrl", ValueKind.URI, false, null, required("server_url")),
                    credential("modelUid", ValueKind.TEXT, false, null, required("model_uid")),
                    credential("apiKey", ValueKind.SECRET, true, null, optional("api_key", null)),
                    credential("invokeTimeout", ValueKind.INT, false, null, optional("invoke_timeout", "60"))));

    private static final ParametersRecord PARAMETERS = new ParametersRecord(
            type("XinferenceLlmParameters"),
            List.of(
                    parameter(
                            "temperature",
                            ValueKind.DOUBLE,
                            true,
                            FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE)),
                    parameter(
                            "maxTokens",
                            ValueKind.INT,
                            true,
                            IntRule.of("max_tokens")
                                    .template(ParameterTemplate.MAX_TOKENS)
                                    .defaultValue(512),
                            "defaultValue"),
                    parameter("topK", ValueKind.INT, true, IntRule.of("top_k").template(ParameterTemplate.TOP_K)),
                    parameter(
                            "responseFormat",
                            ValueKind.TEXT,
                            true,
                            StringRule.of("response_format")
                                    .template(ParameterTemplate.RESPONSE_FORMAT)
                                    .options("JSON", "XML", "text"),
                            "options"),
                    parameter(
                            "thinking",
                            ValueKind.BOOLEAN,
                            true,
                            BooleanRule.of("enable_thinking")
                                    .label(I18nObject.of("Thinking", "思考"))
                                    .help("Whether the model thinks before it answers. Only some families can be told.")
                                    .defaultValue(true),
                            "label",
                            "help",
                            "defaultValue")));

    private XinferencePlugin() {}

    static PluginModel model() {
        List<ErrorMapping> errors = List.of(
                new ErrorMapping(new TypeRef("java.net", List.of("SocketTimeoutException")), InvokeError.CONNECTION));
        return new PluginModel(
                ROOT,
                new GeneratedType(type("XinferencePlugin"), true),
                Declared.plugin("xinference"),
                null,
                false,
                Stream.of(
                                modelClass("XinferenceLlm", ModelType.LLM, PARAMETERS, errors),
                                modelClass("XinferenceTextEmbedding", ModelType.TEXT_EMBEDDING, null, List.of()),
                                modelClass("XinferenceRerank", ModelType.RERANK, null, List.of()),
                                modelClass("XinferenceSpeechToText", ModelType.SPEECH2TEXT, null, List.of()),
                                modelClass("XinferenceTts", ModelType.TTS, null, List.of()),
                                modelClass("XinferenceModeration", ModelType.MODERATION, null, List.of()))
                        .toList(),
                Map.of(),
                List.of());
    }

    private static ModelClass modelClass(
            String name, ModelType modelType, @Nullable ParametersRecord parameters, List<ErrorMapping> errors) {
        TypeRef type = type(name);
        return new ModelClass(
                type,
                modelType,
                CREDENTIALS,
                parameters,
                List.of(),
                errors,
                true,
                new GeneratedType(type.sibling(name + "Schema"), true));
    }

    private static TypeRef type(String name) {
        return Declared.type("com.acme.xinference", name);
    }
}
