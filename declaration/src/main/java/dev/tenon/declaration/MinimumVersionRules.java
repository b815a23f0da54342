package dev.tenon.declaration;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.rule.ManifestCode;

/** Whether the oldest Dify that a plugin claims to work with has what its models use. */
final class MinimumVersionRules {

    private MinimumVersionRules() {}

    static void check(Findings at, PluginDeclaration plugin) {
        String minimum = plugin.manifest().minimumDifyVersion();
        if (minimum == null) {
            return;
        }
        Findings here = at.at("meta.minimum_dify_version");
        for (PredefinedModelFile file : plugin.provider().models()) {
            ModelSchema model = file.schema();
            String feature = feature(model);
            String needed =
                    model.features().contains(ModelFeature.POLLING) ? DifyVersions.POLLING : DifyVersions.MULTIMODAL;
            if (!feature.isEmpty() && DifyVersions.isOlder(minimum, needed)) {
                here.report(ManifestCode.MINIMUM_DIFY_VERSION_TOO_LOW, feature, needed, minimum);
                return;
            }
        }
    }

    private static String feature(ModelSchema model) {
        if (model.features().contains(ModelFeature.POLLING)) {
            return "the feature polling of model '" + model.model() + "'";
        }
        boolean multimodal = model.modelType() == ModelType.TEXT_EMBEDDING || model.modelType() == ModelType.RERANK;
        return multimodal && model.features().contains(ModelFeature.VISION)
                ? "the feature vision of the " + model.modelType().value() + " model '" + model.model() + "'"
                : "";
    }
}
