package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the class that makes a parameters record out of the checked parameters of a request. */
final class ParametersBinderWriter {

    private final GeneratedTypes types;
    private final FileWriter files;

    ParametersBinderWriter(GeneratedTypes types, FileWriter files) {
        this.types = types;
        this.files = files;
    }

    JavaFile write(ParametersRecord record) {
        List<String> names = new ArrayList<>();
        for (ParameterComponent component : record.components()) {
            names.add(component.name());
        }
        BinderWriter binder = new BinderWriter(record.type(), names);
        for (ParameterComponent component : record.components()) {
            binder.component(component.name(), reading(binder, component));
        }
        return binder.write(
                files,
                types.binder(record.type()),
                Types.PARAMETERS_BINDER,
                Types.PARAMETER_VALUES,
                "Makes {@link $L} out of the parameters of a request.\n");
    }

    /** A model need not offer, and Dify need not send, what has a default: a plain component takes that then. */
    private static CallChain reading(BinderWriter binder, ParameterComponent component) {
        Object value = component.optional() ? null : component.rule().defaultValue();
        String method = component.kind().reading(component.optional() || value != null);
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.text(component.rule().name()));
        arguments.addAll(List.of(binder.choices(component.name(), component.choices())));
        CallChain chain = CallChain.of(CodeBlock.of("$N.$L", binder.values(), method), arguments);
        return value == null ? chain : chain.call("orElse", held(component, value));
    }

    /** Returns a value of a rule as the component holds it. */
    private static CodeBlock held(ParameterComponent component, Object value) {
        return switch (component.kind()) {
            case INT, LONG -> Literals.whole(((BigDecimal) value).longValueExact());
            case DOUBLE -> Literals.number((BigDecimal) value);
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value);
            case BOOLEAN -> CodeBlock.of("$L", value);
            case ENUM -> Choices.constant(Objects.requireNonNull(component.choices()), value.toString());
            case TEXT, SECRET, URI ->
                Literals.text(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        };
    }
}
