package dev.tenon.processor.check;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.resolve.Names;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceUse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the constants of enums of predefined models say what their model type has, of parameters that exist. */
final class PredefinedChecks {

    private static final Set<String> COMMON = Set.of("model", "label", "pricing", "deprecated", "fileName", "rawYaml");

    private final Findings findings;
    private final ParameterTypeChecks parameters;

    PredefinedChecks(Findings findings) {
        this.findings = findings;
        this.parameters = new ParameterTypeChecks(findings);
    }

    void check(SourceRoot root) {
        for (SourceModelClass model : root.models()) {
            for (SourceModelAnnotation annotation : model.annotations()) {
                Map<String, SourceComponent> vocabulary = new LinkedHashMap<>();
                SourceRecord record = record(model, annotation.modelType());
                if (record != null) {
                    for (SourceComponent each : record.components()) {
                        if (each.parameter() != null) {
                            vocabulary.putIfAbsent(Names.parameter(each, each.parameter()), each);
                        }
                    }
                }
                for (SourcePredefinedEnum each : annotation.predefined()) {
                    check(each, annotation.modelType(), record, vocabulary);
                }
            }
        }
    }

    private static @Nullable SourceRecord record(SourceModelClass model, ModelType type) {
        for (SourceInterface each : model.interfaces()) {
            if (each.modelType() == type && each.arguments().size() > 1) {
                return each.arguments().get(1).components();
            }
        }
        return null;
    }

    private void check(
            SourcePredefinedEnum source,
            ModelType type,
            @Nullable SourceRecord record,
            Map<String, SourceComponent> vocabulary) {
        for (SourceConstant constant : source.constants()) {
            SourcePredefined model = constant.model();
            if (model == null) {
                findings.add(JavaRule.PREDEFINED_CONSTANT_BARE, constant.origin(), constant.name());
                continue;
            }
            Set<String> legal = members(type);
            for (Map.Entry<String, Origin> member : model.written().entrySet()) {
                if (!legal.contains(member.getKey()) && !COMMON.contains(member.getKey())) {
                    findings.add(JavaRule.PREDEFINED_MEMBER_TYPE, member.getValue(), member.getKey(), type.value());
                }
            }
            if (type == ModelType.LLM && record != null) {
                uses(model, record, vocabulary);
            }
        }
    }

    private void uses(SourcePredefined model, SourceRecord record, Map<String, SourceComponent> vocabulary) {
        Set<String> used = new HashSet<>();
        for (SourceUse use : model.parameters()) {
            if (use.parameter() == null) {
                continue;
            }
            String name = use.parameter().value();
            SourceComponent component = vocabulary.get(name);
            if (component == null) {
                String text = "is no parameter of " + record.type().simpleName();
                findings.add(
                        JavaRule.USE_INVALID,
                        use.parameter().origin(),
                        name,
                        text + NearNames.hint(name, vocabulary.keySet()));
            } else if (!used.add(name)) {
                findings.add(JavaRule.USE_INVALID, use.parameter().origin(), name, "is used twice");
            } else if (component.type().kind() != null && component.parameter() != null) {
                parameters.use(component, component.parameter(), use);
            }
        }
        for (Map.Entry<String, SourceComponent> each : vocabulary.entrySet()) {
            SourceComponent component = each.getValue();
            if (!used.contains(each.getKey())
                    && !component.type().optional()
                    && component.type().kind() != null
                    && component.parameter() != null
                    && !ParameterChecks.hasDefault(component.parameter())) {
                findings.add(
                        JavaRule.REQUIRED_CONTRADICTION,
                        model.written().getOrDefault("parameters", model.origin()),
                        component.name(),
                        "required",
                        "add @Use(\"" + each.getKey() + "\"), or make it " + RecordChecks.optional(component));
            }
        }
    }

    private static Set<String> members(ModelType type) {
        return switch (type) {
            case LLM -> Set.of("mode", "contextSize", "parameters", "features");
            case TEXT_EMBEDDING -> Set.of("contextSize", "maxChunks", "features");
            case RERANK -> Set.of("contextSize", "features");
            case MODERATION -> Set.of("contextSize", "maxChunks", "maxCharactersPerChunk");
            case SPEECH2TEXT -> Set.of("fileUploadLimit", "supportedFileExtensions");
            case TTS -> Set.of("voices", "defaultVoice", "wordLimit", "audioType", "maxWorkers");
        };
    }
}
