package dev.tenon.processor.check;

import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.resolve.Names;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
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
    private final ParameterTypeChecks types;

    ParameterChecks(Findings findings) {
        this.findings = findings;
        this.records = new RecordChecks(findings);
        this.types = new ParameterTypeChecks(findings);
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
        for (SourceRecord each : all.values()) {
            check(each);
        }
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
                types.check(each, each.parameter(), kind);
                required(each, each.parameter());
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

    private static Origin origin(SourceComponent component, @Nullable Written<?> written) {
        return written == null ? component.origin() : written.origin();
    }
}
