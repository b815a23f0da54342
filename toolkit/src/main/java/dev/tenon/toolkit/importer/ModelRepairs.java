package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.Voice;
import dev.tenon.declaration.form.FileNameForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reduces predefined models to what their type has, each once. */
final class ModelRepairs {

    private static final Set<ModelType> WITH_CONTEXT =
            EnumSet.of(ModelType.LLM, ModelType.TEXT_EMBEDDING, ModelType.RERANK, ModelType.MODERATION);
    private static final Set<ModelType> WITH_CHUNKS = EnumSet.of(ModelType.TEXT_EMBEDDING, ModelType.MODERATION);
    private static final Set<ModelType> WITH_FEATURES =
            EnumSet.of(ModelType.LLM, ModelType.TEXT_EMBEDDING, ModelType.RERANK);

    private final Set<String> paths;
    private final Remarks remarks;
    private final TextRepairs texts;
    private final RuleRepairs rules;

    /**
     * Makes the repairs of a plugin's models.
     *
     * @param paths the plugin's files
     */
    ModelRepairs(Set<String> paths, Remarks remarks) {
        this.paths = paths;
        this.remarks = remarks;
        this.texts = new TextRepairs(remarks);
        this.rules = new RuleRepairs(remarks);
    }

    List<PredefinedModelFile> repaired(List<PredefinedModelFile> models) {
        List<PredefinedModelFile> repaired = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PredefinedModelFile each : models) {
            ModelSchema schema = each.schema();
            String file = path(each);
            if (seen.add(schema.modelType() + " " + schema.model())) {
                repaired.add(new PredefinedModelFile(each.fileName(), repaired(file, schema)));
                if (!FileNameForm.isWritable(each.fileName())) {
                    remarks.add(file, "is generated under another name, because compilers cannot write this one");
                }
            } else {
                remarks.add(file, "left out: another file declares '" + schema.model() + "' of the same type");
            }
        }
        return repaired;
    }

    /** Returns where the model was declared: nearly always in the folder of its type. */
    private String path(PredefinedModelFile model) {
        String usual = "models/" + model.schema().modelType().folder() + "/" + model.fileName();
        return paths.contains(usual)
                ? usual
                : paths.stream()
                        .filter(each -> each.endsWith("/" + model.fileName()))
                        .findFirst()
                        .orElse(usual);
    }

    private ModelSchema repaired(String file, ModelSchema model) {
        ModelType type = model.modelType();
        List<ModelFeature> features = model.features().stream().distinct().toList();
        if (!WITH_FEATURES.contains(type) && !features.isEmpty()) {
            remarks.add(file, "features were left out: they have no meaning on " + type.value());
            features = List.of();
        }
        return new ModelSchema(
                model.model(),
                texts.required(file, "label", model.label()),
                type,
                features,
                model.fetchFrom(),
                properties(file, type, model.properties()),
                parameters(file, model),
                model.pricing(),
                model.deprecated());
    }

    private List<ParameterRule> parameters(String file, ModelSchema model) {
        if (model.modelType() != ModelType.LLM) {
            if (!model.parameterRules().isEmpty()) {
                remarks.add(file, "parameter_rules were left out: only language models take parameters");
            }
            return List.of();
        }
        List<ParameterRule> repaired = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ParameterRule each : model.parameterRules()) {
            if (seen.add(each.name())) {
                repaired.add(rules.repaired(file, each));
            } else {
                remarks.add(file, "the second rule of parameter " + each.name() + " was left out");
            }
        }
        return repaired;
    }

    private ModelProperties properties(String file, ModelType type, ModelProperties own) {
        boolean speech = type == ModelType.SPEECH2TEXT;
        boolean tts = type == ModelType.TTS;
        return new ModelProperties(
                kept(file, "mode", own.mode(), type == ModelType.LLM),
                kept(file, "context_size", own.contextSize(), WITH_CONTEXT.contains(type)),
                kept(file, "max_chunks", own.maxChunks(), WITH_CHUNKS.contains(type)),
                kept(file, "max_characters_per_chunk", own.maxCharactersPerChunk(), type == ModelType.MODERATION),
                kept(file, "file_upload_limit", own.fileUploadLimit(), speech),
                kept(file, "supported_file_extensions", own.supportedFileExtensions(), speech),
                voices(file, own.voices(), tts),
                kept(file, "default_voice", own.defaultVoice(), tts),
                kept(file, "word_limit", own.wordLimit(), tts),
                kept(file, "audio_type", own.audioType(), tts),
                kept(file, "max_workers", own.maxWorkers(), tts));
    }

    private List<Voice> voices(String file, List<Voice> voices, boolean legal) {
        return kept(file, "voices", voices.isEmpty() ? null : voices, legal) == null ? List.of() : voices;
    }

    private <T> @Nullable T kept(String file, String property, @Nullable T value, boolean legal) {
        if (value != null && !legal) {
            remarks.add(file, "the property " + property + " was left out: it has no meaning on models of this type");
        }
        return legal ? value : null;
    }
}
