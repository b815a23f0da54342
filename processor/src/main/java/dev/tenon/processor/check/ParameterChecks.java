package dev.tenon.processor.check;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.resolve.Literals;
import dev.tenon.processor.resolve.Names;
import dev.tenon.processor.resolve.ParameterResolver;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceRule;
import dev.tenon.processor.source.SourceUse;
import dev.tenon.processor.source.Written;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether rules, binders and builders can be made of the parameters records. */
final class ParameterChecks {

    private static final String SUPPORTED =
            "String, int, long, double, BigDecimal, boolean, an enum, Optional… of these";

    /** The methods that every schema builder may have, and those of {@code Object} without parameters. */
    private static final Set<String> BUILDER_METHODS = Set.of(
            "of",
            "build",
            "label",
            "mode",
            "contextSize",
            "features",
            "pricing",
            "deprecated",
            "fetchFrom",
            "parameter",
            "getClass",
            "hashCode",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private final Findings findings;
    private final RecordChecks records;

    ParameterChecks(Findings findings) {
        this.findings = findings;
        this.records = new RecordChecks(findings);
    }

    void check(SourceRoot root) {
        Map<TypeRef, SourceRecord> all = new LinkedHashMap<>();
        for (SourceModelClass model : root.models()) {
            for (SourceInterface each : model.interfaces()) {
                if (each.arguments().size() > 1 && each.arguments().get(1).components() != null) {
                    SourceRecord record = each.arguments().get(1).components();
                    all.putIfAbsent(record.type(), record);
                }
            }
        }
        all.values().forEach(this::check);
    }

    private void check(SourceRecord record) {
        Map<String, SourceComponent> names = new HashMap<>();
        Map<String, SourceComponent> methods = new HashMap<>();
        for (SourceComponent each : record.components()) {
            ValueKind kind = each.type().kind();
            if (each.type().unsupported() || each.type().rest() || kind == ValueKind.SECRET || kind == ValueKind.URI) {
                findings.add(JavaRule.COMPONENT_TYPE, each.origin(), each.type().display(), SUPPORTED);
            }
            if (each.parameter() == null) {
                findings.add(JavaRule.COMPONENT_NOT_ANNOTATED, each.origin(), each.name(), "Parameter");
            } else if (kind != null) {
                records.choices(each);
                records.name(
                        names,
                        Names.parameter(each, each.parameter()),
                        each,
                        origin(each, each.parameter().name()));
                method(each, each.parameter(), methods);
                type(each, each.parameter(), kind);
                required(each, each.parameter());
                numbers(each.parameter().rule(), kind(each.parameter(), kind));
            }
        }
    }

    private void method(SourceComponent component, SourceParameter parameter, Map<String, SourceComponent> methods) {
        String method = Names.method(component, parameter);
        if (BUILDER_METHODS.contains(method)) {
            findings.add(JavaRule.BUILDER_METHOD_CLASH, origin(component, parameter.method()), method);
        } else {
            records.name(methods, method, component, origin(component, parameter.method()));
        }
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

    private void type(SourceComponent component, SourceParameter parameter, ValueKind kind) {
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

    private void required(SourceComponent component, SourceParameter parameter) {
        Written<Boolean> required = parameter.rule().required();
        if (required == null) {
            return;
        }
        if (component.type().optional() && required.value()) {
            findings.add(
                    JavaRule.REQUIRED_CONTRADICTION,
                    required.origin(),
                    component.name(),
                    "optional",
                    "require it in @Use or in the schema builder, or take a plain type");
        } else if (!component.type().optional() && !required.value() && !hasDefault(parameter)) {
            findings.add(
                    JavaRule.REQUIRED_CONTRADICTION,
                    required.origin(),
                    component.name(),
                    "required",
                    "give a default, or make it " + RecordChecks.optional(component));
        }
    }

    /** Returns whether a value is there also when none is sent. */
    static boolean hasDefault(SourceParameter parameter) {
        return parameter.rule().defaultValue() != null
                || (parameter.template() != null
                        && ParameterTemplates.of(parameter.template().value()).defaultValue() != null);
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

    private static Origin origin(SourceComponent component, @Nullable Written<?> written) {
        return written == null ? component.origin() : written.origin();
    }
}
