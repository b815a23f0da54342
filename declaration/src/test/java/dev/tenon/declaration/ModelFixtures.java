package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ModelSample.file;
import static dev.tenon.declaration.ModelSample.llm;
import static dev.tenon.declaration.ModelSample.model;
import static dev.tenon.declaration.ModelSample.schema;
import static dev.tenon.declaration.ProviderSample.models;
import static dev.tenon.declaration.rule.ModelCode.DUPLICATE_MODEL;
import static dev.tenon.declaration.rule.ModelCode.DYNAMIC_MISSING;
import static dev.tenon.declaration.rule.ModelCode.DYNAMIC_NAME;
import static dev.tenon.declaration.rule.ModelCode.DYNAMIC_TYPE;
import static dev.tenon.declaration.rule.ModelCode.FEATURE_ON_OTHER_TYPE;
import static dev.tenon.declaration.rule.ModelCode.FILE_NAME_CLASH;
import static dev.tenon.declaration.rule.ModelCode.FILE_NAME_UNSAFE;
import static dev.tenon.declaration.rule.ModelCode.STREAM_TOOL_CALL_ALONE;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules of models and of their list. */
final class ModelFixtures {

    private ModelFixtures() {}

    static List<Fixture> all() {
        return Stream.of(features(), lists(), answers()).flatMap(List::stream).toList();
    }

    private static List<Fixture> features() {
        return List.of(
                fails(
                        FEATURE_ON_OTHER_TYPE,
                        "tools of an embedding",
                        model(ModelType.TEXT_EMBEDDING, model -> model.features(ModelFeature.TOOL_CALL)),
                        "features[0]"),
                fails(
                        FEATURE_ON_OTHER_TYPE,
                        "vision of speech",
                        model(ModelType.TTS, model -> model.features(ModelFeature.VISION)),
                        "features[0]"),
                silent(
                        FEATURE_ON_OTHER_TYPE,
                        "vision of an embedding",
                        model(ModelType.TEXT_EMBEDDING, model -> model.features(ModelFeature.VISION))),
                silent(
                        FEATURE_ON_OTHER_TYPE,
                        "vision of a reranker",
                        model(ModelType.RERANK, model -> model.features(ModelFeature.VISION))),
                silent(FEATURE_ON_OTHER_TYPE, "all ten", llm(model -> model.features(ModelFeature.values()))),
                fails(
                        STREAM_TOOL_CALL_ALONE,
                        "alone",
                        llm(model -> model.features(ModelFeature.VISION, ModelFeature.STREAM_TOOL_CALL)),
                        "features[1]"),
                silent(
                        STREAM_TOOL_CALL_ALONE,
                        "with several calls",
                        llm(model -> model.features(ModelFeature.STREAM_TOOL_CALL, ModelFeature.MULTI_TOOL_CALL))));
    }

    private static List<Fixture> lists() {
        Stream<Fixture> unsafe = Stream.of("a/b.yaml", "a\\b.yaml", "a:b.yaml", "a.yml", "a", "x_position.yaml")
                .map(name -> fails(FILE_NAME_UNSAFE, name, models(file(name, "a")), "models[0].file_name"));
        Stream<Fixture> others = Stream.of(
                silent(FILE_NAME_UNSAFE, "Chinese", models(file("模型 1.yaml", "a"))),
                fails(
                        DUPLICATE_MODEL,
                        "in another file",
                        models(file("a"), file("b"), file("c.yaml", "a")),
                        "models[2].model"),
                fails(DUPLICATE_MODEL, "in the same file", models(file("a"), file("a")), "models[1].model"),
                silent(DUPLICATE_MODEL, "other type", models(file("a"), file(ModelType.TEXT_EMBEDDING, "a"))),
                silent(DUPLICATE_MODEL, "other case", models(file("a"), file("b.yaml", "A"))),
                fails(
                        FILE_NAME_CLASH,
                        "differ in case",
                        models(file("a-b.yaml", "a/b"), file("A-b.yaml", "A:b")),
                        "models[1].file_name"),
                silent(
                        FILE_NAME_CLASH,
                        "other folder",
                        models(
                                file("a"),
                                new PredefinedModelFile("a.yaml", schema(ModelType.TEXT_EMBEDDING, "b", m -> {})))));
        return Stream.concat(unsafe, others).toList();
    }

    private static List<Fixture> answers() {
        ModelSchema schema = schema(ModelType.LLM, "large", model -> {});
        return List.of(
                fails(DYNAMIC_MISSING, "nothing", () -> DeclarationRules.checkAnswer(null, ModelType.LLM, "large"), ""),
                silent(DYNAMIC_MISSING, "a schema", () -> DeclarationRules.checkAnswer(schema, ModelType.LLM, "large")),
                fails(
                        DYNAMIC_NAME,
                        "other case",
                        () -> DeclarationRules.checkAnswer(schema, ModelType.LLM, "Large"),
                        "model"),
                silent(DYNAMIC_NAME, "same name", () -> DeclarationRules.checkAnswer(schema, ModelType.LLM, "large")),
                fails(
                        DYNAMIC_TYPE,
                        "other type",
                        () -> DeclarationRules.checkAnswer(schema, ModelType.RERANK, "large"),
                        "model_type"),
                silent(DYNAMIC_TYPE, "same type", () -> DeclarationRules.checkAnswer(schema, ModelType.LLM, "large")),
                failsWith(
                        DYNAMIC_NAME,
                        "wrong in itself too",
                        () -> DeclarationRules.checkAnswer(
                                schema(ModelType.LLM, "large", model -> model.contextSize(0)), ModelType.LLM, "small"),
                        "TN-MDL-012 model",
                        "TN-PRP-003 model_properties.context_size"));
    }
}
