package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.EnumModel.Choice;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the choices of an enum as a constant map from Dify's values to the enum's constants. */
final class Choices {

    /** The most entries that {@link Map#of()} takes. */
    private static final int MAP_OF = 10;

    private static final int LIMIT = 100;
    private static final int INDENT = 4;

    private Choices() {}

    /** Returns the constant. */
    static FieldSpec field(String name, EnumModel choices) {
        ClassName type = Types.name(choices.type());
        ParameterizedTypeName map =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type);
        FieldSpec field = FieldSpec.builder(map, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build();
        int start = INDENT + CallChain.width(CodeBlock.of("$L", field)) + " = ".length();
        return field.toBuilder()
                .initializer(map(choices.choices(), type, start))
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

    private static CodeBlock map(List<Choice> choices, ClassName type, int start) {
        boolean few = choices.size() <= MAP_OF;
        String format = few ? "$S, $T.$L" : "$T.entry($S, $T.$L)";
        List<CodeBlock> entries = choices.stream()
                .map(choice -> few
                        ? CodeBlock.of(format, choice.value(), type, choice.constant())
                        : CodeBlock.of(format, Map.class, choice.value(), type, choice.constant()))
                .toList();
        String method = few ? "of" : "ofEntries";
        CodeBlock line = CodeBlock.of("$T.$L($L)", Map.class, method, CodeBlock.join(entries, ", "));
        return start + CallChain.width(line) <= LIMIT
                ? line
                : CodeBlock.of("$T.$L($>$>\n$L$<$<)", Map.class, method, CodeBlock.join(entries, ",\n"));
    }
}
