package dev.tenon.processor.check;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;
import static dev.tenon.annotation.ConfigurateMethod.PREDEFINED_MODEL;

import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the credentials records fit the provider that takes them. */
final class CredentialChecks {

    /** What to do about two records. */
    static final String ONE_RECORD = "make them one record";

    private final SourceRoot root;
    private final Findings findings;
    private final CredentialComponentChecks components;

    CredentialChecks(SourceRoot root, Findings findings) {
        this.root = root;
        this.findings = findings;
        this.components = new CredentialComponentChecks(findings);
    }

    void check() {
        Map<TypeRef, SourceRecord> all = new LinkedHashMap<>();
        collect(root.provider().providerCredentials(), all);
        collect(root.provider().modelCredentials(), all);
        for (SourceModelClass model : root.models()) {
            for (SourceInterface each : model.interfaces()) {
                collect(each.arguments().isEmpty() ? null : each.arguments().get(0), all);
            }
        }
        for (SourceRecord each : all.values()) {
            components.check(each, servesBoth(each));
        }
        kind(root.provider().providerCredentials());
        kind(root.provider().modelCredentials());
        forms(root.provider().providerCredentials(), root.provider().modelCredentials());
        validator(root.provider().providerCredentials(), root.validatedCredentials());
    }

    /** A model class takes one record, in calls of predefined and of customizable models alike. */
    private void forms(@Nullable SourceTypeUse ofProvider, @Nullable SourceTypeUse ofModels) {
        boolean both = root.provider().has(PREDEFINED_MODEL) && root.provider().has(CUSTOMIZABLE_MODEL);
        if (both && ofProvider != null && ofModels != null && ofProvider.differs(ofModels)) {
            findings.add(
                    JavaRule.CREDENTIALS_MISMATCH,
                    ofModels.origin(),
                    ofProvider.display(),
                    "modelCredentials",
                    ofModels.display(),
                    "make them one record and set the scope of its fields");
        }
    }

    private void validator(@Nullable SourceTypeUse provider, @Nullable SourceTypeUse validated) {
        String name = root.type().simpleName();
        if (validated != null && root.obstacle() != null) {
            findings.add(JavaRule.NOT_INSTANTIABLE, root.origin(), name, ModelClassChecks.remedy(root.obstacle()));
        }
        if (validated == null) {
            if (provider != null && hasFields(provider) && root.provider().has(PREDEFINED_MODEL)) {
                findings.add(JavaRule.VALIDATOR_MISSING, provider.origin(), name);
            }
        } else if (validated.kind() == SourceTypeUse.Kind.UNNAMED) {
            findings.add(JavaRule.TYPE_ARGUMENTS, validated.origin(), "ProviderCredentialsValidator<C>");
        } else if (provider != null && provider.differs(validated)) {
            findings.add(
                    JavaRule.CREDENTIALS_MISMATCH,
                    validated.origin(),
                    provider.display(),
                    name,
                    validated.display(),
                    ONE_RECORD);
        }
    }

    static boolean hasFields(@Nullable SourceTypeUse use) {
        return use != null
                && use.components() != null
                && use.components().components().stream()
                        .anyMatch(each -> !each.credentials().isEmpty());
    }

    private static void collect(@Nullable SourceTypeUse use, Map<TypeRef, SourceRecord> all) {
        if (use != null && use.components() != null) {
            all.putIfAbsent(use.components().type(), use.components());
        }
    }

    private void kind(@Nullable SourceTypeUse use) {
        if (use != null && use.kind() == SourceTypeUse.Kind.OTHER) {
            findings.add(JavaRule.RECORD_EXPECTED, use.origin(), use.display());
        }
    }

    private boolean servesBoth(SourceRecord record) {
        return serves(root.provider().providerCredentials(), record)
                && serves(root.provider().modelCredentials(), record);
    }

    private static boolean serves(@Nullable SourceTypeUse use, SourceRecord record) {
        return use != null
                && use.components() != null
                && use.components().type().equals(record.type());
    }
}
