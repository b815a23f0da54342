package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.processor.model.CredentialComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How a component of a credentials record is read.
 *
 * @param component the component
 * @param required the fields that Dify insists on whatever form the values come from; all of them are conditional, unless
 *     {@code always}
 * @param always whether there has to be a value in any case
 */
record CredentialReading(CredentialComponent component, List<CredentialFormSchema> required, boolean always) {

    static CredentialReading of(CredentialComponent component, Predicate<CredentialScope> inEveryForm) {
        List<CredentialFormSchema> required = new ArrayList<>();
        for (int i = 0; i < component.fields().size(); i++) {
            CredentialFormSchema field = component.fields().get(i);
            if (field.required() && inEveryForm.test(component.scopes().get(i))) {
                required.add(field);
            }
        }
        boolean always = !component.optional()
                && required.stream().anyMatch(field -> field.showOn().isEmpty());
        return new CredentialReading(component, List.copyOf(required), always);
    }

    /** Returns the calls before the one that fixes the type. */
    CallChain chain(String values) {
        List<CredentialFormSchema> fields = component.fields();
        String variable = fields.get(0).variable();
        List<CredentialFormSchema> filled =
                fields.stream().filter(CredentialReading::hasDefault).toList();
        if (always && filled.isEmpty()) {
            return CallChain.of("$N.required($S)", values, variable);
        }
        CallChain chain = CallChain.of("$N.optional($S)", values, variable);
        if (filled.size() == fields.size()
                && filled.stream().map(CredentialReading::defaultOf).distinct().count() == 1) {
            return chain.call("orElse", Literals.text(defaultOf(filled.get(0))));
        }
        for (CredentialFormSchema field : filled) {
            if (field.showOn().isEmpty()) {
                return chain.call("orElse", Literals.text(defaultOf(field)));
            }
            chain.call("orElseIf", shown(values, List.of(field)), Literals.text(defaultOf(field)));
        }
        List<CredentialFormSchema> conditional =
                required.stream().filter(field -> !field.showOn().isEmpty()).toList();
        return conditional.isEmpty() ? chain : chain.call("requiredIf", shown(values, conditional));
    }

    private static boolean hasDefault(CredentialFormSchema field) {
        return field.type() == FormType.SWITCH || field.defaultValue() != null;
    }

    /** A switch that is off is not sent at all by newer versions of Dify, so its declared default must not come back. */
    private static String defaultOf(CredentialFormSchema field) {
        return field.type() == FormType.SWITCH ? "false" : Objects.requireNonNullElse(field.defaultValue(), "");
    }

    /** Any of the fields is shown; a field is shown if all its conditions hold. */
    private static CodeBlock shown(String values, List<CredentialFormSchema> fields) {
        List<CodeBlock> shown = fields.stream()
                .map(field -> field.showOn().stream()
                        .map(on -> CodeBlock.of("$N.shows($S, $S)", values, on.variable(), on.value()))
                        .collect(CodeBlock.joining("$W&& ")))
                .distinct()
                .toList();
        if (shown.size() == 1) {
            return shown.get(0);
        }
        return shown.stream()
                .map(field -> field.toString().contains("&&") ? CodeBlock.of("($L)", field) : field)
                .collect(CodeBlock.joining("$W|| "));
    }
}
