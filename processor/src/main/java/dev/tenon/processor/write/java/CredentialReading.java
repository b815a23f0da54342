package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.annotation.FormType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a component of a credentials record is read.
 *
 * @param component the component
 * @param required the fields that Dify insists on whatever form the values come from; all of them are conditional, unless
 *     {@code always}
 * @param always whether there has to be a value in any case
 */
record CredentialReading(CredentialComponent component, List<CredentialFormSchema> required, boolean always) {

    static CredentialReading of(CredentialComponent component, TypeRef record, FormUse use) {
        List<CredentialFormSchema> required = new ArrayList<>();
        for (int i = 0; i < component.fields().size(); i++) {
            CredentialFormSchema field = component.fields().get(i);
            if (field.required() && use.inEveryForm(record, component.scopes().get(i))) {
                required.add(field);
            }
        }
        boolean always = !component.optional() && isAnyUnconditional(required);
        return new CredentialReading(component, List.copyOf(required), always);
    }

    /** Returns the calls before the one that fixes the type. */
    CallChain chain(String values) {
        List<CredentialFormSchema> fields = component.fields();
        String variable = fields.get(0).variable();
        List<CredentialFormSchema> filled = new ArrayList<>();
        for (CredentialFormSchema field : fields) {
            if (hasDefault(field)) {
                filled.add(field);
            }
        }
        if (always && filled.isEmpty()) {
            return CallChain.of("$N.required($S)", values, variable);
        }
        CallChain chain = CallChain.of("$N.optional($S)", values, variable);
        if (filled.size() == fields.size() && same(filled)) {
            return chain.call("orElse", Literals.text(defaultOf(filled.get(0))));
        }
        // As in Dify, the last field that is shown counts; so does the last call.
        for (CredentialFormSchema field : filled) {
            CodeBlock value = Literals.text(defaultOf(field));
            if (field.showOn().isEmpty()) {
                chain.call("orElse", value);
            } else {
                chain.call("orElseIf", shown(values, List.of(field)), value);
            }
        }
        if (isAnyUnconditional(filled)) {
            return chain;
        }
        List<CredentialFormSchema> conditional = new ArrayList<>();
        for (CredentialFormSchema field : required) {
            if (!field.showOn().isEmpty()) {
                conditional.add(field);
            }
        }
        return conditional.isEmpty() ? chain : chain.call("requiredIf", shown(values, conditional));
    }

    private static boolean isAnyUnconditional(List<CredentialFormSchema> fields) {
        for (CredentialFormSchema field : fields) {
            if (field.showOn().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(List<CredentialFormSchema> filled) {
        return filled.stream().map(CredentialReading::defaultOf).distinct().count() == 1;
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
        List<List<FormShowOn>> any =
                fields.stream().map(CredentialFormSchema::showOn).distinct().toList();
        return any.stream()
                .map(all ->
                        any.size() > 1 && all.size() > 1 ? CodeBlock.of("($L)", all(values, all)) : all(values, all))
                .collect(CodeBlock.joining("$W|| "));
    }

    private static CodeBlock all(String values, List<FormShowOn> conditions) {
        return conditions.stream()
                .map(on -> CodeBlock.of("$N.shows($S, $S)", values, on.variable(), on.value()))
                .collect(CodeBlock.joining("$W&& "));
    }
}
