package dev.tenon.processor.check;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;
import static dev.tenon.annotation.ConfigurateMethod.PREDEFINED_MODEL;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.resolve.Literals;
import dev.tenon.processor.resolve.Names;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether forms and binders can be made of the credentials records. */
final class CredentialChecks {

    private static final String SUPPORTED =
            "String, Secret, URI, int, long, double, BigDecimal, boolean, an enum, Optional… of"
                    + " these, one Map<String, Object> for the rest";

    /** What to do about two records. */
    static final String ONE_RECORD = "make them one record";

    private final SourceRoot root;
    private final Findings findings;
    private final RecordChecks records;

    CredentialChecks(SourceRoot root, Findings findings) {
        this.root = root;
        this.findings = findings;
        this.records = new RecordChecks(findings);
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
        all.values().forEach(this::check);
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

    private void check(SourceRecord record) {
        Map<String, SourceComponent> names = new HashMap<>();
        boolean rest = false;
        for (SourceComponent each : record.components()) {
            if (each.type().rest()) {
                if (rest) {
                    findings.add(
                            JavaRule.COMPONENT_TYPE,
                            each.origin(),
                            "a second " + each.type().display(),
                            SUPPORTED);
                }
                rest = true;
            } else {
                component(record, each, names);
            }
        }
    }

    private void component(SourceRecord record, SourceComponent component, Map<String, SourceComponent> names) {
        ValueKind kind = component.type().kind();
        if (component.type().unsupported()) {
            findings.add(
                    JavaRule.COMPONENT_TYPE,
                    component.origin(),
                    component.type().display(),
                    SUPPORTED);
        }
        if (component.credentials().isEmpty()) {
            findings.add(JavaRule.COMPONENT_NOT_ANNOTATED, component.origin(), component.name(), "Credential");
        }
        if (kind == null || component.credentials().isEmpty()) {
            return;
        }
        records.choices(component);
        String variable = Names.variable(component, component.credentials().get(0));
        for (SourceCredential field : component.credentials()) {
            String own = Names.variable(component, field);
            records.name(
                    names,
                    own,
                    component,
                    field.variable() == null
                            ? component.origin()
                            : field.variable().origin());
            if (!own.equals(variable)) {
                findings.add(
                        JavaRule.NAME_CLASH, field.origin(), "'" + variable + "'", "'" + own + "'", component.name());
            }
            type(component, kind, field);
            if (field.defaultValue() != null
                    && !Literals.converts(kind, field.defaultValue().value())) {
                findings.add(
                        JavaRule.TEXT_NOT_CONVERTIBLE,
                        field.defaultValue().origin(),
                        field.defaultValue().value(),
                        RecordChecks.noun(kind));
            }
        }
        required(component, servesBoth(record));
    }

    private void type(SourceComponent component, ValueKind kind, SourceCredential field) {
        if (field.type() == null) {
            return;
        }
        FormType type = field.type().value();
        Set<FormType> legal = switch (kind) {
            case SECRET -> Set.of(FormType.SECRET_INPUT);
            case ENUM -> Set.of(FormType.SELECT, FormType.RADIO);
            case BOOLEAN -> Set.of(FormType.SELECT, FormType.RADIO, FormType.SWITCH);
            case TEXT, URI, INT, LONG, DOUBLE, DECIMAL -> Set.of(FormType.TEXT_INPUT);
        };
        if (!legal.contains(type)) {
            findings.add(
                    JavaRule.COMPONENT_TYPE_MISMATCH,
                    field.type().origin(),
                    "type",
                    type.value(),
                    component.name(),
                    component.type().display());
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

    /** A plain component must always get a value; an optional one is required only where its field is not always there. */
    private void required(SourceComponent component, boolean both) {
        Set<CredentialScope> always = EnumSet.noneOf(CredentialScope.class);
        boolean defaulted = false;
        for (SourceCredential field : component.credentials()) {
            boolean conditional =
                    field.showOn() != null && !field.showOn().value().isEmpty();
            boolean partly = conditional || (both && scope(field) != CredentialScope.BOTH);
            boolean required = field.required() == null
                    ? !component.type().optional()
                    : field.required().value();
            if (required && !conditional) {
                always.add(both ? scope(field) : CredentialScope.BOTH);
            }
            defaulted |= field.defaultValue() != null;
            if (component.type().optional() && required && !partly && field.required() != null) {
                findings.add(
                        JavaRule.REQUIRED_CONTRADICTION,
                        field.required().origin(),
                        component.name(),
                        "optional",
                        "drop required, or take a plain type");
            }
        }
        boolean everywhere = always.contains(CredentialScope.BOTH)
                || always.containsAll(EnumSet.of(CredentialScope.PROVIDER, CredentialScope.MODEL));
        if (!component.type().optional() && !everywhere && !defaulted) {
            SourceCredential field = component.credentials().get(0);
            findings.add(
                    JavaRule.REQUIRED_CONTRADICTION,
                    field.required() == null ? field.origin() : field.required().origin(),
                    component.name(),
                    "required",
                    "give a default, or make it " + RecordChecks.optional(component));
        }
    }

    private static CredentialScope scope(SourceCredential field) {
        return field.scope() == null ? CredentialScope.BOTH : field.scope().value();
    }
}
