package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.InvalidDeclarationException;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.RuleBuilder;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * Writes the builder with which a model class describes models that are only known at run time: what the model type has, and
 * two methods per declared parameter.
 */
final class SchemaBuilderWriter {

    private static final String SCHEMA = "schema";

    private final FileWriter files;

    SchemaBuilderWriter(FileWriter files) {
        this.files = files;
    }

    JavaFile write(ModelClass model) {
        ClassName name = Types.name(model.schemaBuilder().name());
        TypeSpec.Builder type = files.type(
                        name,
                        model.type(),
                        "Describes a model of {@link $L} that is only known at run time.\n",
                        FileWriter.visibility(model.schemaBuilder()))
                .addField(ModelSchemaBuilder.class, SCHEMA, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(model.modelType()))
                .addMethod(of(name))
                .addMethod(setter(name, "label", "Sets the name that Dify shows, in English.")
                        .addParameter(String.class, "value")
                        .addStatement("return label($T.of(value))", I18nObject.class)
                        .build())
                .addMethod(setter(name, "label", "Sets the name that Dify shows.")
                        .addParameter(I18nObject.class, "value")
                        .addStatement("$N.label(value)", SCHEMA)
                        .addStatement("return this")
                        .build());
        for (SchemaProperty property : SchemaProperty.of(model.modelType())) {
            type.addMethod(property(name, property));
        }
        if (model.parameters() != null) {
            parameters(type, name, model.parameters());
        }
        return files.file(name, type.addMethod(build()));
    }

    private static MethodSpec constructor(ModelType type) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "model")
                .addStatement("$N = $T.of($L, model)", SCHEMA, ModelSchemaBuilder.class, Literals.constant(type))
                .build();
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Starts with the model's name, which is also its label.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "model")
                .addStatement("return new $T(model)", name)
                .build();
    }

    private static MethodSpec property(ClassName name, SchemaProperty property) {
        MethodSpec.Builder method = setter(name, property.method(), property.javadoc());
        for (SchemaProperty.Parameter parameter : property.parameters()) {
            method.addParameter(parameter.type(), parameter.name())
                    .varargs(parameter.type().isArray());
        }
        return method.addStatement("$N.$N($L)", SCHEMA, property.method(), property.arguments())
                .addStatement("return this")
                .build();
    }

    private static void parameters(TypeSpec.Builder type, ClassName name, ParametersRecord record) {
        UniqueNames names = new UniqueNames();
        for (ParameterComponent component : record.components()) {
            names.next(component.method());
        }
        String offer = names.next("offer");
        String link = FileWriter.link(record.type(), name);
        for (ParameterComponent component : record.components()) {
            String rule = names.next(component.method() + "Rule");
            ClassName builder = ClassName.get(RuleCode.builder(component.rule().type()));
            type.addMethod(setter(
                            name,
                            component.method(),
                            "Offers {@link $L#$L()} as it is declared: $L.",
                            link,
                            component.name(),
                            RuleText.of(component.rule()))
                    .addStatement("return $N($N())", offer, rule)
                    .build());
            type.addMethod(setter(
                            name,
                            component.method(),
                            "Offers {@link $L#$L()}, adapted to the model.",
                            link,
                            component.name())
                    .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "adapt")
                    .addStatement("$T rule = $N()", builder, rule)
                    .addStatement("adapt.accept(rule)")
                    .addStatement("return $N(rule)", offer)
                    .build());
            type.addMethod(MethodSpec.methodBuilder(rule)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(builder)
                    .addCode(declared(component).statement("return "))
                    .build());
        }
        type.addMethod(offer(name, offer));
    }

    private static CallChain declared(ParameterComponent component) {
        Set<String> members = new HashSet<>(component.own());
        if (component.choices() != null) {
            members.add("options");
        }
        return RuleCode.chain(component.rule(), members);
    }

    private static MethodSpec offer(ClassName name, String offer) {
        TypeName rule =
                ParameterizedTypeName.get(ClassName.get(RuleBuilder.class), WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder(offer)
                .addModifiers(Modifier.PRIVATE)
                .returns(name)
                .addParameter(rule, "rule")
                .addStatement("$N.parameter(rule)", SCHEMA)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Returns the schema.\n\n")
                .addJavadoc(
                        "@throws $L with all violations,\n    if it breaks a rule of Dify\n",
                        InvalidDeclarationException.class.getName())
                .addModifiers(Modifier.PUBLIC)
                .returns(ModelSchema.class)
                .addStatement("return $N.build()", SCHEMA)
                .build();
    }

    private static MethodSpec.Builder setter(ClassName name, String method, String javadoc, Object... arguments) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc(javadoc + "\n", arguments)
                .addModifiers(Modifier.PUBLIC)
                .returns(name);
    }
}
