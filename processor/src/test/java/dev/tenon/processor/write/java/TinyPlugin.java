package dev.tenon.processor.write.java;

import static dev.tenon.processor.write.java.Declared.credential;
import static dev.tenon.processor.write.java.Declared.predefined;
import static dev.tenon.processor.write.java.Declared.required;
import static dev.tenon.processor.write.java.Declared.type;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.GeneratedType;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.ValueKind;
import java.util.List;
import java.util.Map;

/** The least plugin: one predefined model without parameters, all in one package-private class of the unnamed package. */
final class TinyPlugin {

    private TinyPlugin() {}

    static PluginModel model() {
        CredentialsRecord credentials = new CredentialsRecord(
                type("", "Tiny", "Key"),
                List.of(credential("apiKey", ValueKind.SECRET, false, null, required("api_key"))));
        ModelSchema one = ModelSchemaBuilder.of(ModelType.LLM, "one")
                .fetchFrom(FetchFrom.PREDEFINED_MODEL)
                .mode(LlmMode.CHAT)
                .unchecked();
        ModelClass llm = new ModelClass(
                type("", "Tiny", "Llm"),
                ModelType.LLM,
                credentials,
                null,
                List.of(predefined(type("", "Tiny", "Models"), one)),
                List.of(),
                false,
                new GeneratedType(type("", "LlmSchema"), false));
        return new PluginModel(
                type("", "Tiny"),
                new GeneratedType(type("", "TinyPlugin"), false),
                Declared.plugin("tiny"),
                credentials,
                false,
                List.of(llm),
                Map.of(),
                List.of());
    }
}
