package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of one binder: a class whose only method reads every component into a local variable, has all violations
 * thrown together and then makes the record.
 */
final class BinderWriter {

    private final TypeRef record;
    private final UniqueNames constants = new UniqueNames();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<CodeBlock> arguments = new ArrayList<>();
    private final CodeBlock.Builder body = CodeBlock.builder();
    private final String values;

    BinderWriter(TypeRef record, List<String> components) {
        this.record = record;
        UniqueNames names = new UniqueNames();
        for (String each : components) {
            names.next(each);
        }
        values = names.next(components.contains("values") ? "received" : "values");
    }

    /** Returns the name of the method's parameter. */
    String values() {
        return values;
    }

    /** Adds the constant with the choices of a component, if it has any, and returns how a reading refers to it. */
    CodeBlock[] choices(String component, @Nullable EnumModel choices) {
        if (choices == null) {
            return new CodeBlock[0];
        }
        String name = constants.next(UniqueNames.constant(component));
        fields.add(Choices.field(name, choices));
        return new CodeBlock[] {CodeBlock.of("$N", name)};
    }

    /** Adds the next component, which is read by the given calls. */
    void component(String name, CallChain reading) {
        body.add(reading.statement("var " + name + " = "));
        arguments.add(CodeBlock.of("$N", name));
    }

    /** Returns the finished file. */
    JavaFile write(FileWriter files, ClassName binder, ClassName contract, ClassName parameter, String javadoc) {
        ClassName type = Types.name(record);
        if (!arguments.isEmpty()) {
            body.addStatement("$N.check()", values);
        }
        MethodSpec bind = MethodSpec.methodBuilder("bind")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(parameter, values)
                .addCode(body.build())
                .addCode(CallChain.of(CodeBlock.of("new $T", type), arguments).statement("return "))
                .build();
        TypeSpec.Builder code = files.type(binder, record, javadoc)
                .addSuperinterface(ParameterizedTypeName.get(contract, type))
                .addFields(fields)
                .addMethod(bind);
        return files.file(binder, code);
    }
}
