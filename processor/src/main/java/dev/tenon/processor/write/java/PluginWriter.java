package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenon.annotation.ModelType;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.PredefinedEnum;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the plugin class: its {@code main}, and the author's objects bound to what was generated for them. */
final class PluginWriter {

    private final GeneratedTypes types;
    private final FileWriter files;

    PluginWriter(GeneratedTypes types, FileWriter files) {
        this.types = types;
        this.files = files;
    }

    JavaFile write(PluginModel plugin) {
        ClassName name = types.plugin();
        return files.file(
                name,
                files.type(name, plugin.root(), "The plugin of {@link $L}.\n", FileWriter.visibility(plugin.plugin()))
                        .addSuperinterface(Types.PLUGIN)
                        .addMethod(constructor())
                        .addMethod(main(name))
                        .addMethod(provider(plugin))
                        .addMethod(models(plugin))
                        .addMethod(resource(name)));
    }

    /** Said and not left out, since javac has a lint for public classes that do not say it. */
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes the plugin, which loads nothing before {@link #models()}.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private static MethodSpec main(ClassName name) {
        return MethodSpec.methodBuilder("main")
                .addJavadoc("Serves Dify until it ends the plugin.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement("$T.run(new $T())", Types.PLUGIN_RUNNER, name)
                .build();
    }

    private static MethodSpec provider(PluginModel plugin) {
        return MethodSpec.methodBuilder("provider")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", plugin.declaration().provider().provider())
                .build();
    }

    private MethodSpec models(PluginModel plugin) {
        CredentialsVariables credentials = CredentialsVariables.of(plugin);
        CallChain parts = CallChain.of("$T.builder()", Types.PLUGIN_MODELS);
        CredentialsRecord provided = plugin.providerCredentials();
        if (provided != null) {
            List<CodeBlock> arguments = new ArrayList<>();
            arguments.add(credentials.of(provided));
            if (plugin.validatesCredentials()) {
                arguments.add(CodeBlock.of("new $T()", Types.name(plugin.root())));
            }
            parts.call("provider", arguments.toArray(new CodeBlock[0]));
        }
        addErrors(parts, plugin.errors());
        for (ModelClass model : plugin.models()) {
            parts.call("add", binding(model, credentials));
        }
        return MethodSpec.methodBuilder("models")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.PLUGIN_MODELS)
                .addCode(credentials.declarations(types))
                .addCode(parts.call("build").statement("return "))
                .build();
    }

    /** Asked for here and not in the runtime, to which the resources of a module are closed. */
    private static MethodSpec resource(ClassName name) {
        return MethodSpec.methodBuilder("resource")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Optional.class, InputStream.class))
                .addParameter(String.class, "path")
                .addStatement(
                        "return $T.ofNullable($T.class.getResourceAsStream($S + path))", Optional.class, name, "/")
                .build();
    }

    private CodeBlock binding(ModelClass model, CredentialsVariables credentials) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("new $T()", Types.name(model.type())));
        arguments.add(credentials.of(model.credentials()));
        if (model.modelType() == ModelType.LLM) {
            arguments.add(
                    model.parameters() == null
                            ? CodeBlock.of("$T.none()", Types.PARAMETERS_BINDER)
                            : CodeBlock.of(
                                    "new $T()", types.binder(model.parameters().type())));
        }
        CallChain chain =
                CallChain.of(CodeBlock.of("$T.$L", Types.MODEL_BINDING, factory(model.modelType())), arguments);
        if (!model.predefined().isEmpty()) {
            chain.call("predefined", predefined(model.predefined()));
        }
        addErrors(chain, model.errors());
        return model.errors().isEmpty() ? chain.code() : chain.lines();
    }

    /** Not a chain of calls: with a thousand enums that would be deeper than javac's stack. */
    private CodeBlock[] predefined(List<PredefinedEnum> enums) {
        CodeBlock[] schemas = new CodeBlock[enums.size()];
        for (int i = 0; i < schemas.length; i++) {
            schemas[i] = CodeBlock.of("new $T()", types.schemas(enums.get(i).type()));
        }
        return schemas;
    }

    private static void addErrors(CallChain chain, List<ErrorMapping> errors) {
        if (errors.isEmpty()) {
            return;
        }
        CallChain map = CallChain.of("$T.empty()", Types.ERROR_MAP);
        for (ErrorMapping error : errors) {
            map.call("with", CodeBlock.of("$T.class", Types.name(error.exception())), Literals.constant(error.error()));
        }
        chain.call("errors", map.lines());
    }

    private static String factory(ModelType type) {
        return switch (type) {
            case LLM -> "llm";
            case TEXT_EMBEDDING -> "textEmbedding";
            case RERANK -> "rerank";
            case SPEECH2TEXT -> "speechToText";
            case TTS -> "textToSpeech";
            case MODERATION -> "moderation";
        };
    }
}
