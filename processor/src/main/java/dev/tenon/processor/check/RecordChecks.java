package dev.tenon.processor.check;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceEnum;
import dev.tenon.processor.source.SourceOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What holds for the components of credentials and parameters records alike. */
final class RecordChecks {

    private static final Map<String, String> OPTIONALS = Map.of(
            "int", "OptionalInt", "long", "OptionalLong", "double", "OptionalDouble", "boolean", "Optional<Boolean>");

    private final Findings findings;

    RecordChecks(Findings findings) {
        this.findings = findings;
    }

    void name(Map<String, SourceComponent> names, String name, SourceComponent component, Origin origin) {
        SourceComponent before = names.putIfAbsent(name, component);
        if (before != null && !before.equals(component)) {
            findings.add(JavaRule.NAME_CLASH, origin, before.name(), component.name(), name);
        }
    }

    void choices(SourceComponent component) {
        SourceEnum choices = component.type().choices();
        if (choices == null) {
            return;
        }
        String name = choices.type().simpleName();
        if (choices.constants().isEmpty()) {
            findings.add(JavaRule.ENUM_OPTIONS, component.origin(), name, "an enum of choices needs constants");
        }
        Set<String> values = new HashSet<>();
        for (SourceOption each : choices.constants()) {
            if (!values.add(each.choice())) {
                Origin origin =
                        each.value() == null ? each.origin() : each.value().origin();
                findings.add(JavaRule.ENUM_OPTIONS, origin, name, "option '" + each.choice() + "' occurs twice");
            }
        }
    }

    /** Returns the type that allows a component to have no value. */
    static String optional(SourceComponent component) {
        String plain = component.type().display();
        return OPTIONALS.getOrDefault(plain, "Optional<" + plain + ">");
    }

    static String noun(ValueKind kind) {
        return switch (kind) {
            case INT -> "whole number of 32 bits";
            case LONG -> "whole number of 64 bits";
            case DOUBLE, DECIMAL -> "number of 64 bits";
            case BOOLEAN -> "boolean; true or false";
            case URI -> "URL such as http://host:9997";
            case TEXT, SECRET, ENUM -> "text";
        };
    }
}
