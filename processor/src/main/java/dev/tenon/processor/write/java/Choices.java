package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.EnumModel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the choices of an enum as a constant map from Dify's values to the enum's constants. */
final class Choices {

    /** The most entries that {@link Map#of()} takes. */
    private static final int MAP_OF = 10;

    private Choices() {}

    /** Returns the constant. */
    static FieldSpec field(String name, EnumModel choices) {
        ClassName type = Types.name(choices.type());
        ParameterizedTypeName map =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type);
        return FieldSpec.builder(map, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(map(choices.choices(), type))
                .build();
    }

    /** Returns the enum's constant for one of Dify's values. */
    static CodeBlock constant(EnumModel choices, String value) {
        return choices.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> CodeBlock.of("$T.$L", Types.name(choices.type()), choice.constant()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value));
    }

    private static CodeBlock map(List<Choice> choices, ClassName type) {
        boolean few = choices.size() <= MAP_OF;
        List<CodeBlock> entries = new ArrayList<>();
        for (Choice each : choices) {
            CodeBlock constant = CodeBlock.of("$T.$L", type, each.constant());
            entries.add(
                    few
                            ? CodeBlock.of("$S, $L", each.value(), constant)
                            : CodeBlock.of("$T.entry($S, $L)", Map.class, each.value(), constant));
        }
        return CodeBlock.of("$T.$L($>$>\n$L$<$<)", Map.class, few ? "of" : "ofEntries", CodeBlock.join(entries, ",\n"));
    }
}
