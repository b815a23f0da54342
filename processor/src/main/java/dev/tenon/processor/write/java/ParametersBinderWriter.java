package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import java.util.stream.Stream;

/** Writes the class that makes a parameters record out of the checked parameters of a request. */
final class ParametersBinderWriter {

    private final GeneratedTypes types;
    private final FileWriter files;

    ParametersBinderWriter(GeneratedTypes types, FileWriter files) {
        this.types = types;
        this.files = files;
    }

    JavaFile write(ParametersRecord record) {
        BinderWriter binder = new BinderWriter(
                record.type(),
                record.components().stream().map(ParameterComponent::name).toList());
        for (ParameterComponent component : record.components()) {
            CodeBlock method =
                    CodeBlock.of("$N.$L", binder.values(), Readings.method(component.kind(), component.optional()));
            CodeBlock[] arguments = Stream.concat(
                            Stream.of(Literals.text(component.rule().name())),
                            Stream.of(binder.choices(component.name(), component.choices())))
                    .toArray(CodeBlock[]::new);
            binder.component(component.name(), CallChain.of(method, CallChain.arguments(arguments)));
        }
        return binder.write(
                files,
                types.binder(record.type()),
                Types.PARAMETERS_BINDER,
                Types.PARAMETER_VALUES,
                "Makes {@link $L} out of the parameters of a request.\n");
    }
}
