package dev.tenon.processor.check;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.declaration.DifyVersions;
import dev.tenon.declaration.rule.ManifestCode;
import dev.tenon.declaration.rule.ModelCode;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.resolve.MinimumDifyVersion;
import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceModelClass.Trait;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is declared agrees with what the model classes implement: Dify's rules that only Java can tell. */
final class FeatureChecks {

    private final Findings findings;

    FeatureChecks(Findings findings) {
        this.findings = findings;
    }

    void check(SourceRoot root) {
        Written<String> minimum = root.plugin() == null ? null : root.plugin().minimumDifyVersion();
        for (SourceModelClass each : root.models()) {
            minimum(each, minimum);
            polling(each, root.provider().has(CUSTOMIZABLE_MODEL));
        }
    }

    private void minimum(SourceModelClass model, @Nullable Written<String> minimum) {
        for (Trait trait : Trait.values()) {
            String needed = model.traits().contains(trait) ? MinimumDifyVersion.needed(trait) : null;
            if (needed != null && minimum != null && DifyVersions.isOlder(minimum.value(), needed)) {
                findings.add(
                        ManifestCode.MINIMUM_DIFY_VERSION_TOO_LOW,
                        minimum.origin(),
                        model.type().simpleName(),
                        needed,
                        minimum.value());
                return;
            }
        }
    }

    private void polling(SourceModelClass model, boolean customizable) {
        List<Origin> offered = new ArrayList<>();
        boolean predefined = false;
        for (SourceModelAnnotation annotation : model.annotations()) {
            for (SourcePredefinedEnum models : annotation.predefined()) {
                for (SourceConstant constant : models.constants()) {
                    predefined = true;
                    offered(constant.model(), offered);
                }
            }
        }
        String name = model.type().simpleName();
        if (!model.traits().contains(Trait.POLLING)) {
            for (Origin each : offered) {
                findings.add(
                        ModelCode.POLLING_INCOMPLETE, each, "the feature polling", name + " to implement LlmPolling");
            }
        } else if (offered.isEmpty() && predefined && !customizable) {
            findings.add(
                    ModelCode.POLLING_INCOMPLETE,
                    model.origin(),
                    name + ", which implements LlmPolling,",
                    "a model with the feature polling");
        }
    }

    private static void offered(@Nullable SourcePredefined model, List<Origin> offered) {
        if (model != null) {
            for (Written<ModelFeature> feature : model.features()) {
                if (feature.value() == ModelFeature.POLLING) {
                    offered.add(feature.origin());
                }
            }
        }
    }
}
