package dev.tenon.processor.check;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.resolve.Literals;
import dev.tenon.processor.resolve.ParameterResolver;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRule;
import dev.tenon.processor.source.SourceUse;
import dev.tenon.processor.source.Written;
import org.jspecify.annotations.Nullable;

/** Whether the type of a rule, and what is written for its values, fit the component that holds them. */
final class ParameterTypeChecks {

    private final Findings findings;

    ParameterTypeChecks(Findings findings) {
        this.findings = findings;
    }

    /** Checks what a record says of a parameter whose component holds that kind of value. */
    void check(SourceComponent component, SourceParameter parameter, ValueKind kind) {
        held(component, parameter, kind);
        if (kind == ValueKind.ENUM && parameter.rule().options() != null) {
            findings.add(
                    JavaRule.COMPONENT_TYPE_MISMATCH,
                    parameter.rule().options().origin(),
                    "options",
                    "for a String",
                    component.name(),
                    component.type().display());
        }
        numbers(parameter.rule(), kind(parameter, kind));
    }

    /** Checks what a predefined model says of a parameter. */
    void use(SourceComponent component, SourceParameter parameter, SourceUse use) {
        ValueKind kind = component.type().kind();
        if (kind != null) {
            SourceParameter adapted = ParameterResolver.adapted(parameter, use);
            ValueKind values = kind(adapted, kind);
            if (use.template() != null || use.type() != null) {
                held(component, adapted, kind);
                bound(use.rule().min() == null ? adapted.rule().min() : null, values);
                bound(use.rule().max() == null ? adapted.rule().max() : null, values);
            }
            numbers(use.rule(), values);
        }
    }

    /** Checks that the component holds values of the rule's type. */
    private void held(SourceComponent component, SourceParameter parameter, ValueKind kind) {
        ParameterTemplate template =
                parameter.template() == null ? null : parameter.template().value();
        if (parameter.type() != null) {
            if (kind != ValueKind.TEXT && !holds(kind, parameter.type().value())) {
                mismatch(component, parameter.type(), "type", parameter.type().value());
            }
        } else if (template != null && parameter.template() != null) {
            ParameterType type = ParameterTemplates.of(template).type();
            if (!holds(kind, type)) {
                mismatch(component, parameter.template(), "template " + template, type);
            }
        }
    }

    private void mismatch(SourceComponent component, Written<?> written, String what, ParameterType type) {
        findings.add(
                JavaRule.COMPONENT_TYPE_MISMATCH,
                written.origin(),
                what,
                type.value(),
                component.name(),
                component.type().display());
    }

    /** Returns what the values of a rule are: a text component takes those of any type. */
    private static ValueKind kind(SourceParameter parameter, ValueKind kind) {
        if (kind != ValueKind.TEXT || parameter.type() == null) {
            return kind;
        }
        return switch (parameter.type().value()) {
            case FLOAT -> ValueKind.DECIMAL;
            case INT -> ValueKind.LONG;
            case BOOLEAN -> ValueKind.BOOLEAN;
            case STRING, TEXT -> ValueKind.TEXT;
        };
    }

    private static boolean holds(ValueKind kind, ParameterType type) {
        return switch (type) {
            case FLOAT -> kind == ValueKind.DOUBLE || kind == ValueKind.DECIMAL;
            case INT -> kind == ValueKind.INT || kind == ValueKind.LONG;
            case BOOLEAN -> kind == ValueKind.BOOLEAN;
            case STRING -> kind == ValueKind.TEXT || kind == ValueKind.ENUM;
            case TEXT -> kind == ValueKind.TEXT;
        };
    }

    /** Checks the texts of a rule, of a record or of a predefined model. */
    private void numbers(SourceRule rule, ValueKind kind) {
        if (rule.defaultValue() != null
                && !Literals.converts(kind, rule.defaultValue().value())) {
            notConvertible(rule.defaultValue(), kind);
        }
        bound(rule.min(), kind);
        bound(rule.max(), kind);
    }

    private void bound(@Nullable Written<String> written, ValueKind kind) {
        // A fraction on a whole number is a bound that cannot be reached: TN-PAR-014 speaks of it.
        if (written != null && !Literals.bounds(kind, written.value())) {
            boolean whole = kind == ValueKind.INT || kind == ValueKind.LONG;
            notConvertible(written, whole ? ValueKind.LONG : ValueKind.DECIMAL);
        }
    }

    private void notConvertible(Written<String> written, ValueKind kind) {
        findings.add(JavaRule.TEXT_NOT_CONVERTIBLE, written.origin(), written.value(), RecordChecks.noun(kind));
    }
}
