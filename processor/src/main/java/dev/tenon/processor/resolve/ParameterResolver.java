package dev.tenon.processor.resolve;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceEnum;
import dev.tenon.processor.source.SourceOption;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRule;
import dev.tenon.processor.source.SourceText;
import dev.tenon.processor.source.SourceUse;
import dev.tenon.processor.source.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves parameters records: every rule with its template merged in, also as a predefined model adapts it. */
public final class ParameterResolver {

    private static final SourceRule NOTHING = new SourceRule(null, null, null, null, null, null, null, null);

    private ParameterResolver() {}

    /** Resolves a record; components that declare no parameter or have no supported type are left out. */
    static ParametersRecord record(SourceRecord source) {
        List<ParameterComponent> components = new ArrayList<>();
        for (SourceComponent each : source.components()) {
            if (each.parameter() != null && each.type().kind() != null) {
                components.add(component(each, each.parameter(), each.type().kind()));
            }
        }
        return new ParametersRecord(source.type(), components);
    }

    private static ParameterComponent component(SourceComponent source, SourceParameter parameter, ValueKind kind) {
        return new ParameterComponent(
                source.name(),
                kind,
                source.type().optional(),
                CredentialResolver.choices(source.type().choices()),
                rule(source, parameter, NOTHING),
                own(source, parameter.rule()),
                Names.method(source, parameter));
    }

    /** Resolves the rule of a component as a predefined model uses it. */
    static ParameterRule rule(SourceComponent component, SourceParameter parameter, SourceUse use) {
        return rule(component, adapted(parameter, use), use.rule());
    }

    /** Returns the parameter with the template and the type that the use gives it, and without what it does not inherit. */
    public static SourceParameter adapted(SourceParameter parameter, SourceUse use) {
        return new SourceParameter(
                parameter.origin(),
                use.template() != null || !use.inherits() ? use.template() : parameter.template(),
                parameter.name(),
                use.type() == null ? parameter.type() : use.type(),
                use.inherits() ? parameter.rule() : NOTHING,
                parameter.method());
    }

    /** Resolves the rule of a component; what is written in {@code use} goes first. */
    private static ParameterRule rule(SourceComponent component, SourceParameter parameter, SourceRule use) {
        SourceRule base = parameter.rule();
        String name = Names.parameter(component, parameter);
        ParameterTemplate template =
                parameter.template() == null ? null : parameter.template().value();
        ParameterType type = type(component, parameter);
        Written<String> text = first(use.defaultValue(), base.defaultValue());
        Written<Boolean> required = first(use.required(), base.required());
        Written<Integer> precision = first(use.precision(), base.precision());
        Written<List<Written<String>>> options = first(use.options(), base.options());
        SourceEnum choices = component.type().choices();
        SourceText label = use.label() == null ? base.label() : use.label();
        SourceText help = use.help() == null ? base.help() : use.help();
        ParameterRule merged = ParameterTemplates.merge(
                new ParameterRule(
                        name,
                        template,
                        label == null ? label(template, name) : Texts.value(label),
                        type,
                        help == null ? null : Texts.value(help),
                        required == null ? !component.type().optional() : required.value(),
                        text == null ? null : Literals.value(type, text.value()),
                        number(first(use.min(), base.min())),
                        number(first(use.max(), base.max())),
                        precision == null ? null : precision.value(),
                        options != null
                                ? Written.values(options.value())
                                : choices == null ? List.of() : values(choices)),
                options != null || choices != null);
        return type == ParameterType.INT && merged.precision() == null ? withPrecision(merged, 0) : merged;
    }

    /** Returns the type of a component's rule. */
    public static ParameterType type(SourceComponent component, SourceParameter parameter) {
        if (parameter.type() != null) {
            return parameter.type().value();
        }
        ValueKind kind = component.type().kind();
        if (kind == null) {
            return ParameterType.STRING;
        }
        ParameterType type = kind.parameterType();
        return type == ParameterType.STRING && kind != ValueKind.ENUM && isJsonSchema(parameter)
                ? ParameterType.TEXT
                : type;
    }

    private static Set<String> own(SourceComponent component, SourceRule rule) {
        Set<String> own = new LinkedHashSet<>();
        add(own, "label", rule.label());
        add(own, "help", rule.help());
        add(own, "required", rule.required());
        add(own, "defaultValue", rule.defaultValue());
        add(own, "min", rule.min());
        add(own, "max", rule.max());
        add(own, "precision", rule.precision());
        add(own, "options", rule.options() == null ? component.type().choices() : rule.options());
        return own;
    }

    private static void add(Set<String> own, String member, @Nullable Object written) {
        if (written != null) {
            own.add(member);
        }
    }

    private static ParameterRule withPrecision(ParameterRule rule, int precision) {
        return new ParameterRule(
                rule.name(),
                rule.useTemplate(),
                rule.label(),
                rule.type(),
                rule.help(),
                rule.required(),
                rule.defaultValue(),
                rule.min(),
                rule.max(),
                precision,
                rule.options());
    }

    private static I18nObject label(@Nullable ParameterTemplate template, String name) {
        return template == null
                ? I18nObject.of(name)
                : ParameterTemplates.of(template).label();
    }

    private static List<String> values(SourceEnum choices) {
        return choices.constants().stream().map(SourceOption::choice).toList();
    }

    private static boolean isJsonSchema(SourceParameter parameter) {
        return parameter.template() != null && parameter.template().value() == ParameterTemplate.JSON_SCHEMA;
    }

    private static @Nullable BigDecimal number(@Nullable Written<String> written) {
        return written == null ? null : Literals.number(written.value());
    }

    private static <T> @Nullable Written<T> first(@Nullable Written<T> use, @Nullable Written<T> base) {
        return use == null ? base : use;
    }
}
