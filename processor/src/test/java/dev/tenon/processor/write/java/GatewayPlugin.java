package dev.tenon.processor.write.java;

import static dev.tenon.annotation.ModelFeature.AGENT_THOUGHT;
import static dev.tenon.annotation.ModelFeature.MULTI_TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.STREAM_TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.VISION;
import static dev.tenon.processor.write.java.Declared.choices;
import static dev.tenon.processor.write.java.Declared.credential;
import static dev.tenon.processor.write.java.Declared.field;
import static dev.tenon.processor.write.java.Declared.forType;
import static dev.tenon.processor.write.java.Declared.optional;
import static dev.tenon.processor.write.java.Declared.parameter;
import static dev.tenon.processor.write.java.Declared.predefined;
import static dev.tenon.processor.write.java.Declared.required;
import static dev.tenon.processor.write.java.Declared.type;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.GeneratedType;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParametersRecord;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import java.util.List;
import java.util.Map;

/** A plugin with all that is unusual: several packages and records, nested types, conditions, predefined models. */
final class GatewayPlugin {

    private static final String ROOT = "com.acme.gateway";
    private static final String MODEL = "com.acme.gateway.model";
    private static final String SETTING = "com.acme.gateway.setting";

    private GatewayPlugin() {}

    static PluginModel model() {
        List<ErrorMapping> errors = List.of(
                new ErrorMapping(type("java.net", "SocketTimeoutException"), InvokeError.CONNECTION),
                new ErrorMapping(type("java.io", "UncheckedIOException"), InvokeError.SERVER_UNAVAILABLE));
        return new PluginModel(
                type(ROOT, "GatewayProvider"),
                new GeneratedType(type(ROOT, "GatewayPlugin"), true),
                Declared.plugin("gateway"),
                credentials(),
                true,
                List.of(chat(), speech(), ranking()),
                Map.of(),
                errors);
    }

    private static CredentialsRecord credentials() {
        EnumModel region = choices(type(SETTING, "GatewayCredentials", "Region"), "EU", "US");
        EnumModel zone = choices(
                type(SETTING, "GatewayCredentials", "Zone"), "NORTH_EAST", "NORTH_WEST", "SOUTH_EAST", "SOUTH_WEST");
        FormShowOn llm = forType(ModelType.LLM);
        FormShowOn rerank = forType(ModelType.RERANK);
        FormShowOn europe = new FormShowOn("region", "eu");
        return new CredentialsRecord(
                type(SETTING, "GatewayCredentials"),
                List.of(
                        credential("apiKey", ValueKind.SECRET, false, null, required("api_key")),
                        credential("region", ValueKind.ENUM, false, region, optional("region", "eu")),
                        credential("zone", ValueKind.ENUM, true, zone, optional("zone", null, europe)),
                        credential(
                                "streaming",
                                ValueKind.BOOLEAN,
                                false,
                                null,
                                field("streaming", FormType.SWITCH, false, "true")),
                        credential(
                                "verbose",
                                ValueKind.BOOLEAN,
                                false,
                                null,
                                field("verbose", FormType.RADIO, true, "false")),
                        credential(
                                "deployment",
                                ValueKind.TEXT,
                                false,
                                List.of(required("deployment", llm, europe), required("deployment", rerank)),
                                CredentialScope.BOTH,
                                CredentialScope.BOTH),
                        credential(
                                "contextSize",
                                ValueKind.INT,
                                false,
                                List.of(optional("context_size", "4096", llm), optional("context_size", "512", rerank)),
                                CredentialScope.BOTH,
                                CredentialScope.BOTH),
                        credential(
                                "chunks",
                                ValueKind.INT,
                                true,
                                List.of(required("chunks", rerank)),
                                CredentialScope.BOTH),
                        credential(
                                "budget",
                                ValueKind.DECIMAL,
                                false,
                                List.of(required("budget")),
                                CredentialScope.PROVIDER),
                        credential("proxy", ValueKind.URI, true, null, optional("proxy", "http://proxy:3128")),
                        credential("values", ValueKind.TEXT, false, null, required("values", llm)),
                        new CredentialComponent("resolved", ValueKind.TEXT, false, null, List.of(), List.of())));
    }

    private static ModelClass chat() {
        EnumModel style = choices(type(MODEL, "Chat", "Style"), "PLAIN", "FANCY");
        ParametersRecord parameters = new ParametersRecord(
                type(MODEL, "Chat", "Parameters"),
                List.of(
                        parameter(
                                "temperature",
                                ValueKind.DOUBLE,
                                false,
                                FloatRule.of("temperature")
                                        .template(ParameterTemplate.TEMPERATURE)
                                        .required(true)
                                        .max(2)
                                        .defaultValue(0.7),
                                "max",
                                "defaultValue"),
                        parameter(
                                "style",
                                ValueKind.ENUM,
                                true,
                                style,
                                StringRule.of("style").label("Style").options("plain", "fancy"),
                                "label"),
                        parameter(
                                "seed", ValueKind.LONG, true, IntRule.of("seed").max(4_294_967_295L), "max"),
                        parameter(
                                "ratio",
                                ValueKind.DECIMAL,
                                true,
                                FloatRule.of("ratio").min(0.5).max(2.5).precision(1),
                                "min",
                                "max",
                                "precision"),
                        parameter(
                                "think",
                                ValueKind.BOOLEAN,
                                false,
                                BooleanRule.of("think").required(true)),
                        parameter(
                                "note",
                                ValueKind.TEXT,
                                true,
                                TextRule.of("note").defaultValue("\"\n"),
                                "defaultValue"),
                        parameter(
                                "responseFormat",
                                ValueKind.TEXT,
                                true,
                                StringRule.of("response_format").template(ParameterTemplate.RESPONSE_FORMAT))));
        TypeRef type = type(MODEL, "Chat");
        return new ModelClass(
                type,
                ModelType.LLM,
                credentials(),
                parameters,
                List.of(
                        predefined(type(MODEL, "Chat", "Models"), large(), small(), old()),
                        predefined(type(MODEL, "Chat", "Previews"), next())),
                List.of(new ErrorMapping(type(MODEL, "Chat", "Refused"), InvokeError.BAD_REQUEST)),
                true,
                new GeneratedType(type.sibling("ChatSchema"), true));
    }

    private static ModelClass speech() {
        EnumModel voices = choices(type(SETTING, "Voices"), "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
        TypeRef type = type(MODEL, "Speech");
        return new ModelClass(
                type,
                ModelType.TTS,
                new CredentialsRecord(
                        type(MODEL, "Speech", "Credentials"),
                        List.of(credential("voice", ValueKind.ENUM, false, voices, required("voice")))),
                null,
                List.of(),
                List.of(),
                false,
                new GeneratedType(type.sibling("SpeechSchema"), true));
    }

    private static ModelClass ranking() {
        TypeRef type = type(MODEL, "Ranking");
        return new ModelClass(
                type,
                ModelType.RERANK,
                credentials(),
                null,
                List.of(),
                List.of(),
                false,
                new GeneratedType(type.sibling("RankingSchema"), true));
    }

    static ModelSchema large() {
        return llm("gw-large")
                .label(I18nObject.of("GW Large", "大"))
                .features(TOOL_CALL, MULTI_TOOL_CALL, STREAM_TOOL_CALL, AGENT_THOUGHT, VISION)
                .contextSize(128_000)
                .parameter(FloatRule.of("temperature")
                        .template(ParameterTemplate.TEMPERATURE)
                        .max(2))
                .parameter(IntRule.of("max_tokens")
                        .template(ParameterTemplate.MAX_TOKENS)
                        .max(8192))
                .parameter(StringRule.of("style").label("Style").options("plain", "fancy"))
                .pricing(new PriceConfig("3.00", "15.00", "0.000001", "USD"))
                .unchecked();
    }

    static ModelSchema small() {
        return llm("gw-small")
                .label(I18nObject.of("GW Small"))
                .contextSize(8192)
                .parameter(FloatRule.of("temperature")
                        .template(ParameterTemplate.TEMPERATURE)
                        .max(2))
                .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS))
                .parameter(StringRule.of("style").label("Style").options("plain", "fancy"))
                .pricing(new PriceConfig("0.15", null, "0.000001", "USD"))
                .unchecked();
    }

    static ModelSchema old() {
        return llm("default")
                .label(new I18nObject("Old", null, "旧", null))
                .contextSize(2048)
                .parameter(IntRule.of("num-predict")
                        .template(ParameterTemplate.MAX_TOKENS)
                        .label("Longest answer")
                        .required(true)
                        .min(1)
                        .max(9999)
                        .defaultValue(256))
                .deprecated(true)
                .unchecked();
    }

    static ModelSchema next() {
        return llm("acme/next-2.5@2026-01").contextSize(4096).unchecked();
    }

    private static ModelSchemaBuilder llm(String model) {
        return ModelSchemaBuilder.of(ModelType.LLM, model)
                .fetchFrom(FetchFrom.PREDEFINED_MODEL)
                .mode(LlmMode.CHAT);
    }
}
