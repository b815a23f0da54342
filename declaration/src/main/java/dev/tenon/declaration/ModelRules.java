package dev.tenon.declaration;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.rule.ModelCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one model, {@code TN-MDL}, whether it is predefined or answered at run time. */
final class ModelRules {

    private static final int FEATURES_MAX = 256;

    private ModelRules() {}

    static void check(Findings at, ModelSchema model) {
        TextRules.required(at.at("model"), model.model(), TextRules.NAME_MAX);
        TextRules.required(at.at("label"), model.label());
        features(at.at("features"), model);
        PropertyRules.check(at.at("model_properties"), model.modelType(), model.properties());
        ParameterListRules.check(at.at("parameter_rules"), model);
        PricingRules.check(at.at("pricing"), model.modelType(), model.pricing());
    }

    /** Checks whether a schema answers a request. */
    static void checkAnswer(Findings at, @Nullable ModelSchema answer, ModelType type, String model) {
        if (answer == null) {
            at.report(ModelCode.DYNAMIC_MISSING, model);
            return;
        }
        if (!answer.model().equals(model)) {
            at.at("model").report(ModelCode.DYNAMIC_NAME, answer.model(), model);
        }
        if (answer.modelType() != type) {
            at.at("model_type")
                    .report(ModelCode.DYNAMIC_TYPE, answer.modelType().value(), type.value());
        }
        check(at, answer);
    }

    /** Checks whether long jobs are both offered and possible. */
    static void checkPolling(Findings at, ModelSchema model, boolean polls) {
        boolean offered = model.features().contains(ModelFeature.POLLING);
        if (offered && !polls) {
            at.at(model.features().indexOf(ModelFeature.POLLING))
                    .report(ModelCode.POLLING_INCOMPLETE, "the feature polling", "a class with both polling methods");
        } else if (polls && !offered) {
            at.report(ModelCode.POLLING_INCOMPLETE, "a class with polling methods", "the feature polling");
        }
    }

    private static void features(Findings at, ModelSchema model) {
        List<ModelFeature> features = model.features();
        TextRules.atMost(at, features, FEATURES_MAX);
        List<String> values = new ArrayList<>();
        for (ModelFeature each : features) {
            values.add(each.value());
        }
        TextRules.distinct(at, values);
        for (int i = 0; i < features.size(); i++) {
            ModelFeature feature = features.get(i);
            if (!hasMeaning(feature, model.modelType())) {
                at.at(i)
                        .report(
                                ModelCode.FEATURE_ON_OTHER_TYPE,
                                feature.value(),
                                model.modelType().value());
            } else if (feature == ModelFeature.STREAM_TOOL_CALL
                    && !features.contains(ModelFeature.TOOL_CALL)
                    && !features.contains(ModelFeature.MULTI_TOOL_CALL)) {
                at.at(i).report(ModelCode.STREAM_TOOL_CALL_ALONE);
            }
        }
    }

    private static boolean hasMeaning(ModelFeature feature, ModelType type) {
        return switch (type) {
            case LLM -> true;
            case TEXT_EMBEDDING, RERANK -> feature == ModelFeature.VISION;
            case SPEECH2TEXT, MODERATION, TTS -> false;
        };
    }
}
