package dev.tenon.processor.check;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.resolve.Literals;
import dev.tenon.processor.resolve.Names;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceRecord;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether forms and binders can be made of the components of a credentials record. */
final class CredentialComponentChecks {

    private static final String SUPPORTED =
            "String, Secret, URI, int, long, double, BigDecimal, boolean, an enum, Optional… of"
                    + " these, one Map<String, Object> for the rest";

    private final Findings findings;
    private final RecordChecks records;

    CredentialComponentChecks(Findings findings) {
        this.findings = findings;
        this.records = new RecordChecks(findings);
    }

    /**
     * Checks the components of a record.
     *
     * @param both whether the record serves providers and models
     */
    void check(SourceRecord record, boolean both) {
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
                component(each, both, names);
            }
        }
    }

    private void component(SourceComponent component, boolean both, Map<String, SourceComponent> names) {
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
        required(component, both);
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
