package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Writes the class that answers for the models of a type, with the methods to fill in. */
final class ModelClassWriter {

    private final ImportedNames names;
    private final String credentials;
    private final boolean customizable;

    /**
     * Makes a writer for the model classes of a provider.
     *
     * @param credentials the type of the credentials
     * @param customizable whether users may name models of their own
     */
    ModelClassWriter(ImportedNames names, String credentials, boolean customizable) {
        this.names = names;
        this.credentials = credentials;
        this.customizable = customizable;
    }

    /**
     * Returns the file of the class.
     *
     * @param models the predefined models of the type
     */
    JavaFile write(ModelType type, List<ModelSchema> models) {
        JavaFile file = new JavaFile(names.packageName(), names.model(type));
        Kind kind = kind(type);
        Annotation annotation = Annotation.of(kind.annotation());
        if (!models.isEmpty()) {
            annotation.code("predefined", names.predefined(type) + ".class");
        }
        file.line("/** Answers for the " + ImportedNames.words(type) + ". */").annotation(annotation, 0);
        String arguments = type == ModelType.LLM ? credentials + ", " + names.parameters() : credentials;
        String head = "final class " + file.typeName();
        boolean polls = models.stream().anyMatch(each -> each.features().contains(ModelFeature.POLLING));
        List<String> interfaces = new ArrayList<>(List.of(file.use(kind.type()) + "<" + arguments + ">"));
        if (polls) {
            interfaces.add(file.use("LlmPolling") + "<" + arguments + ">");
        }
        file.begin(head, interfaces);
        invoke(file, kind, arguments);
        if (polls) {
            poll(file, arguments);
        }
        if (customizable) {
            validate(file);
            describe(file, type);
        }
        return file.line("}");
    }

    private static void invoke(JavaFile file, Kind kind, String arguments) {
        String request = file.use(kind.request()) + "<" + arguments + "> request";
        String parameters = kind.output().isEmpty() ? request : request + ", " + file.use(kind.output()) + " out";
        kind.resultTypes().forEach(file::use);
        file.line("")
                .override(
                        kind.result() + " invoke",
                        parameters,
                        "throw new " + file.use("InvokeServerUnavailableException") + "(\"" + file.typeName()
                                + " cannot be called yet\");");
    }

    private void poll(JavaFile file, String arguments) {
        String result = file.use("PollingResult");
        String statement = "throw new " + file.use("InvokeServerUnavailableException") + "(\"" + file.typeName()
                + " cannot be called yet\");";
        file.line("")
                .override(result + " startPolling", file.use("LlmRequest") + "<" + arguments + "> request", statement)
                .line("")
                .override(
                        result + " checkPolling",
                        file.use("ModelCall") + "<" + credentials + "> call, " + file.use("Map")
                                + "<String, Object> state",
                        statement);
    }

    private void validate(JavaFile file) {
        file.line("")
                .line("    /** Checks the credentials by one cheap real call. */")
                .override(
                        file.use("CredentialAdditions") + " validateCredentials",
                        "String model, " + credentials + " credentials",
                        "throw new " + file.use("CredentialsValidateFailedException")
                                + "(\"credentials cannot be checked yet\");");
    }

    private void describe(JavaFile file, ModelType type) {
        file.line("")
                .line("    /** Describes a model that the user named. */")
                .override(
                        file.use("ModelSchema") + " customizableSchema",
                        "String model, " + credentials + " credentials",
                        "return " + names.schema(type) + ".of(model).build();");
    }

    /**
     * What classes of a model type look like.
     *
     * @param annotation their annotation
     * @param type their interface
     * @param request what {@code invoke} takes
     * @param output what else it takes, or empty
     * @param result what it returns
     * @param resultTypes the types in it that have to be imported
     */
    private record Kind(
            String annotation, String type, String request, String output, String result, List<String> resultTypes) {}

    private static Kind kind(ModelType type) {
        return switch (type) {
            case LLM -> new Kind("LlmModel", "LargeLanguageModel", "LlmRequest", "LlmResponse", "void", List.of());
            case TEXT_EMBEDDING ->
                new Kind(
                        "TextEmbeddingModel",
                        "TextEmbedding",
                        "EmbeddingRequest",
                        "",
                        "EmbeddingResult",
                        List.of("EmbeddingResult"));
            case RERANK ->
                new Kind(
                        "RerankModel",
                        "Rerank",
                        "RerankRequest",
                        "",
                        "List<RerankScore>",
                        List.of("List", "RerankScore"));
            case SPEECH2TEXT ->
                new Kind("SpeechToTextModel", "SpeechToText", "SpeechToTextRequest", "", "String", List.of());
            case MODERATION -> new Kind("ModerationModel", "Moderation", "ModerationRequest", "", "boolean", List.of());
            case TTS -> new Kind("TtsModel", "TextToSpeech", "TtsRequest", "AudioOutput", "void", List.of());
        };
    }
}
