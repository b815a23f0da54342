package dev.tenon.declaration;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Models that no rule complains about, to be changed in one place. */
final class ModelSample {

    private ModelSample() {}

    /** Returns a chat model with 4096 tokens of context. */
    static Supplier<List<Violation>> llm(Consumer<ModelSchemaBuilder> change) {
        return model(ModelType.LLM, change);
    }

    /** Returns a chat model with the given parameters. */
    static Supplier<List<Violation>> parameters(RuleBuilder<?>... rules) {
        return llm(model -> List.of(rules).forEach(model::parameter));
    }

    /** Returns a chat model with the given parameters. */
    static Supplier<List<Violation>> parameters(ParameterRule... rules) {
        return llm(model -> List.of(rules).forEach(model::parameter));
    }

    /** Returns a model that has what its type needs. */
    static Supplier<List<Violation>> model(ModelType type, Consumer<ModelSchemaBuilder> change) {
        return () -> DeclarationRules.check(schema(type, "large", change));
    }

    /** Returns a language model in a file that is named like it. */
    static PredefinedModelFile file(String name) {
        return file(name + ".yaml", name);
    }

    static PredefinedModelFile file(String fileName, String name) {
        return new PredefinedModelFile(fileName, schema(ModelType.LLM, name, model -> {}));
    }

    static PredefinedModelFile file(ModelType type, String name) {
        return new PredefinedModelFile(name + ".yaml", schema(type, name, model -> {}));
    }

    static ModelSchema schema(ModelType type, String name, Consumer<ModelSchemaBuilder> change) {
        ModelSchemaBuilder model = ModelSchemaBuilder.of(type, name);
        switch (type) {
            case LLM -> model.mode(LlmMode.CHAT).contextSize(4096);
            case TEXT_EMBEDDING -> model.contextSize(512);
            case SPEECH2TEXT -> model.fileUploadLimit(25).supportedFileExtensions("mp3,wav");
            case TTS -> model.wordLimit(3500).audioType("mp3");
            case RERANK, MODERATION -> {}
        }
        change.accept(model);
        return model.unchecked();
    }
}
