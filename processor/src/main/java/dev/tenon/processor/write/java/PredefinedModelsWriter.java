package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.processor.model.PredefinedEnum;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that finds the schemas of an enum's predefined models. Every model is a method of its own, called when its
 * schema is asked for. Above {@value #PART} models they are split over nested classes, so that neither the method that finds
 * them nor the constants of a class reach the limits of the class file format.
 */
final class PredefinedModelsWriter {

    private static final int PART = 100;
    private static final String START = "predefined";

    private final GeneratedTypes types;
    private final FileWriter files;

    PredefinedModelsWriter(GeneratedTypes types, FileWriter files) {
        this.types = types;
        this.files = files;
    }

    JavaFile write(ModelType modelType, PredefinedEnum models) {
        ClassName name = types.schemas(models.type());
        List<ModelSchema> schemas = new ArrayList<>();
        for (PredefinedModelFile each : models.models()) {
            schemas.add(each.schema());
        }
        TypeSpec.Builder type = files.type(name, models.type(), "The models of {@link $L}.\n")
                .addSuperinterface(Types.PREDEFINED_MODELS);
        if (schemas.size() <= PART) {
            whole(type, schemas);
        } else {
            parts(type, schemas);
        }
        return files.file(name, type.addMethod(start(modelType)));
    }

    private void whole(TypeSpec.Builder type, List<ModelSchema> models) {
        UniqueNames names = new UniqueNames();
        names.next("find");
        names.next(START);
        List<String> methods = methods(models, names);
        SharedRules rules = new SharedRules(models, names);
        type.addMethod(find(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addCode(choose(models, methods))
                .build());
        addModels(type, models, methods, rules, "");
        type.addMethods(rules.methods(Modifier.PRIVATE, Modifier.STATIC));
    }

    private void parts(TypeSpec.Builder type, List<ModelSchema> models) {
        SharedRules rules = new SharedRules(models, new UniqueNames());
        int count = (models.size() + PART - 1) / PART;
        type.addMethod(find(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addCode(search(count))
                .build());
        for (int part = 0; part < count; part++) {
            List<ModelSchema> some = models.subList(part * PART, Math.min(models.size(), (part + 1) * PART));
            UniqueNames names = new UniqueNames();
            names.next("find");
            names.next(START);
            List<String> methods = methods(some, names);
            TypeSpec.Builder nested = nested("Models" + (part + 1));
            nested.addMethod(
                    find(Modifier.STATIC).addCode(choose(some, methods)).build());
            addModels(nested, some, methods, rules, "Rules.");
            type.addType(nested.build());
        }
        if (!rules.isEmpty()) {
            type.addType(
                    nested("Rules").addMethods(rules.methods(Modifier.STATIC)).build());
        }
    }

    private MethodSpec.Builder find(Modifier modifier) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(modifier)
                .returns(files.nullable(ClassName.get(ModelSchema.class)))
                .addParameter(String.class, "model");
    }

    private static CodeBlock choose(List<ModelSchema> models, List<String> methods) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (model) {\n$>");
        for (int i = 0; i < models.size(); i++) {
            code.add("case $S -> $N();\n", models.get(i).model(), methods.get(i));
        }
        return code.add("default -> null;\n$<};\n").build();
    }

    private static CodeBlock search(int parts) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("var schema = Models1.find(model)");
        for (int part = 2; part <= parts; part++) {
            code.beginControlFlow("if (schema == null)")
                    .addStatement("schema = Models$L.find(model)", part)
                    .endControlFlow();
        }
        return code.addStatement("return schema").build();
    }

    private static List<String> methods(List<ModelSchema> models, UniqueNames names) {
        List<String> methods = new ArrayList<>();
        for (ModelSchema model : models) {
            methods.add(names.next(UniqueNames.camelCase(model.model(), "model")));
        }
        return methods;
    }

    private static void addModels(
            TypeSpec.Builder type, List<ModelSchema> models, List<String> methods, SharedRules rules, String owner) {
        for (int i = 0; i < models.size(); i++) {
            type.addMethod(MethodSpec.methodBuilder(methods.get(i))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ModelSchema.class)
                    .addCode(schema(models.get(i), rules, owner).statement("return "))
                    .build());
        }
    }

    private static CallChain schema(ModelSchema model, SharedRules rules, String owner) {
        CallChain chain = CallChain.of("$N($S)", START, model.model());
        PredefinedModelCode.addProperties(chain, model);
        for (ParameterRule rule : model.parameterRules()) {
            chain.call("parameter", rules.expression(rule, owner));
        }
        PredefinedModelCode.addRest(chain, model);
        return chain.call("unchecked");
    }

    private static MethodSpec start(ModelType type) {
        CallChain chain = CallChain.of("$T.of($L, model)", ModelSchemaBuilder.class, Literals.constant(type))
                .call("fetchFrom", Literals.constant(FetchFrom.PREDEFINED_MODEL));
        return MethodSpec.methodBuilder(START)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ModelSchemaBuilder.class)
                .addParameter(String.class, "model")
                .addCode(chain.statement("return "))
                .build();
    }

    private static TypeSpec.Builder nested(String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}
