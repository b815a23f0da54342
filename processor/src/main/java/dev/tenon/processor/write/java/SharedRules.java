package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The rules that several models of an enum have in common, each written once. Providers with hundreds of models have thousands
 * of rules but only a few dozen different ones, and half of what a processor costs is compiling what it wrote.
 */
final class SharedRules {

    private final Map<ParameterRule, String> methods = new LinkedHashMap<>();

    /** Names the methods of rules that occur twice or more. */
    SharedRules(List<ModelSchema> models, UniqueNames names) {
        Map<ParameterRule, Integer> uses = new LinkedHashMap<>();
        for (ModelSchema model : models) {
            for (ParameterRule rule : model.parameterRules()) {
                uses.put(rule, uses.getOrDefault(rule, 0) + 1);
            }
        }
        for (Map.Entry<ParameterRule, Integer> each : uses.entrySet()) {
            if (each.getValue() > 1) {
                methods.put(
                        each.getKey(),
                        names.next(UniqueNames.camelCase(each.getKey().name(), "rule")));
            }
        }
    }

    /** Returns whether there is none. */
    boolean isEmpty() {
        return methods.isEmpty();
    }

    /**
     * Returns an expression for the rule.
     *
     * @param owner what stands before the method's name: nothing or a class and a dot
     */
    CodeBlock expression(ParameterRule rule, String owner) {
        String method = methods.get(rule);
        return method == null ? RuleCode.whole(rule).code() : CodeBlock.of("$L$N()", owner, method);
    }

    /** Returns the methods. */
    List<MethodSpec> methods(Modifier... modifiers) {
        List<MethodSpec> specs = new ArrayList<>();
        for (Map.Entry<ParameterRule, String> each : methods.entrySet()) {
            specs.add(method(each.getKey(), each.getValue(), modifiers));
        }
        return specs;
    }

    private static MethodSpec method(ParameterRule rule, String name, Modifier... modifiers) {
        CodeBlock body = RuleCode.whole(rule).statement("return ");
        return MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(RuleCode.builder(rule.type()))
                .addCode(body)
                .build();
    }
}
