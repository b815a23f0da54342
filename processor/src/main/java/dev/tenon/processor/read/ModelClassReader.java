package dev.tenon.processor.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceModelClass.Trait;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourceTypeUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads model classes: annotation, model interface with its type arguments, and what the class overrides. */
final class ModelClassReader {

    /** The annotation of each model type. */
    static final Map<ModelType, String> ANNOTATIONS = new EnumMap<>(Map.of(
            ModelType.LLM, "LlmModel",
            ModelType.TEXT_EMBEDDING, "TextEmbeddingModel",
            ModelType.RERANK, "RerankModel",
            ModelType.SPEECH2TEXT, "SpeechToTextModel",
            ModelType.MODERATION, "ModerationModel",
            ModelType.TTS, "TtsModel"));

    private static final Map<String, ModelType> INTERFACES = Map.of(
            "dev.tenon.runtime.LargeLanguageModel", ModelType.LLM,
            "dev.tenon.runtime.TextEmbedding", ModelType.TEXT_EMBEDDING,
            "dev.tenon.runtime.Rerank", ModelType.RERANK,
            "dev.tenon.runtime.SpeechToText", ModelType.SPEECH2TEXT,
            "dev.tenon.runtime.Moderation", ModelType.MODERATION,
            "dev.tenon.runtime.TextToSpeech", ModelType.TTS);

    private static final Map<String, Trait> TRAITS = Map.of(
            "dev.tenon.runtime.LlmPolling", Trait.POLLING,
            "dev.tenon.runtime.MultimodalEmbedding", Trait.MULTIMODAL_EMBEDDING,
            "dev.tenon.runtime.MultimodalRerank", Trait.MULTIMODAL_RERANK);

    private final ReadContext context;
    private final RecordReader records;
    private final PredefinedReader predefined;

    ModelClassReader(ReadContext context, RecordReader records) {
        this.context = context;
        this.records = records;
        this.predefined = new PredefinedReader(context);
    }

    SourceModelClass read(TypeElement type, Origin listed) {
        Supertypes supertypes = Supertypes.of(type, context);
        List<SourceInterface> interfaces = new ArrayList<>();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (DeclaredType each : supertypes.all()) {
            String name = Supertypes.name(each);
            ModelType modelType = INTERFACES.get(name);
            if (modelType != null) {
                interfaces.add(new SourceInterface(modelType, arguments(each, Origin.of(type))));
            }
            Trait trait = TRAITS.get(name);
            if (trait != null) {
                traits.add(trait);
            }
        }
        if (supertypes.implement("validateCredentials", 2)) {
            traits.add(Trait.VALIDATES);
        }
        if (supertypes.implement("customizableSchema", 2)) {
            traits.add(Trait.DESCRIBES);
        }
        return new SourceModelClass(
                context.named(type, listed),
                listed,
                Origin.of(type),
                context.accessibility().obstacle(type),
                annotations(type),
                interfaces,
                traits,
                new MappingReader(context).read(type));
    }

    private List<SourceTypeUse> arguments(DeclaredType type, Origin origin) {
        List<SourceTypeUse> arguments = new ArrayList<>();
        for (TypeMirror each : type.getTypeArguments()) {
            arguments.add(records.use(each, origin));
        }
        return arguments;
    }

    private List<SourceModelAnnotation> annotations(TypeElement type) {
        List<SourceModelAnnotation> annotations = new ArrayList<>();
        for (ModelType modelType : ModelType.values()) {
            AnnotationView view = AnnotationView.of(type, ANNOTATIONS.getOrDefault(modelType, ""));
            if (view != null) {
                annotations.add(new SourceModelAnnotation(
                        modelType,
                        view.origin(),
                        GeneratedNames.read(context, type, view, type.getSimpleName() + "Schema"),
                        enums(view)));
            }
        }
        return annotations;
    }

    private List<SourcePredefinedEnum> enums(AnnotationView view) {
        List<SourcePredefinedEnum> enums = new ArrayList<>();
        for (AnnotationView.TypeValue each : view.types("predefined")) {
            if (each.type() instanceof DeclaredType declared && declared.getKind() != TypeKind.ERROR) {
                enums.add(predefined.read((TypeElement) declared.asElement()));
            } else {
                context.unresolved("the class of predefined", each.origin());
            }
        }
        return enums;
    }
}
