package dev.tenon.processor.read;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourcePricing;
import dev.tenon.processor.source.SourceUse;
import dev.tenon.processor.source.SourceVoice;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads enums of predefined models. */
final class PredefinedReader {

    private static final List<String> NUMBERS =
            List.of("contextSize", "maxChunks", "maxCharactersPerChunk", "fileUploadLimit", "wordLimit", "maxWorkers");
    private static final List<String> TEXTS = List.of("defaultVoice", "audioType");

    private final ReadContext context;

    PredefinedReader(ReadContext context) {
        this.context = context;
    }

    SourcePredefinedEnum read(TypeElement type) {
        List<SourceConstant> constants = new ArrayList<>();
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.ENUM_CONSTANT) {
                AnnotationView view = AnnotationView.of(each, "PredefinedModel");
                constants.add(new SourceConstant(
                        each.getSimpleName().toString(), Origin.of(each), view == null ? null : model(view)));
            }
        }
        return new SourcePredefinedEnum(context.ref(type), Origin.of(type), constants);
    }

    private static SourcePredefined model(AnnotationView view) {
        Map<String, Origin> written = new LinkedHashMap<>();
        for (String member : view.written()) {
            written.put(member, view.origin(member));
        }
        return new SourcePredefined(
                view.origin(),
                written,
                view.text("model"),
                TextReader.text(view, "label"),
                view.constants(ModelFeature.class, "features"),
                view.constant(LlmMode.class, "mode"),
                numbers(view),
                texts(view),
                view.textList("supportedFileExtensions"),
                voices(view.annotations("voices")),
                uses(view.annotations("parameters")),
                pricing(view.annotation("pricing")),
                view.isTrue("deprecated"),
                view.text("fileName"),
                view.text("rawYaml"));
    }

    private static Map<String, Written<Integer>> numbers(AnnotationView view) {
        Map<String, Written<Integer>> numbers = new LinkedHashMap<>();
        for (String each : NUMBERS) {
            Written<Integer> value = view.integer(each);
            if (value != null) {
                numbers.put(each, value);
            }
        }
        return numbers;
    }

    private static Map<String, Written<String>> texts(AnnotationView view) {
        Map<String, Written<String>> texts = new LinkedHashMap<>();
        for (String each : TEXTS) {
            Written<String> value = view.text(each);
            if (value != null) {
                texts.put(each, value);
            }
        }
        return texts;
    }

    private static List<SourceVoice> voices(List<AnnotationView> views) {
        List<SourceVoice> voices = new ArrayList<>();
        for (AnnotationView each : views) {
            voices.add(new SourceVoice(each.origin(), each.text("mode"), each.text("name"), each.textList("language")));
        }
        return voices;
    }

    private static List<SourceUse> uses(List<AnnotationView> views) {
        List<SourceUse> uses = new ArrayList<>();
        for (AnnotationView each : views) {
            uses.add(use(each));
        }
        return uses;
    }

    private static SourceUse use(AnnotationView view) {
        return new SourceUse(
                view.origin(),
                view.text("value"),
                view.bool("inherit"),
                view.constant(ParameterTemplate.class, "template"),
                view.constant(ParameterType.class, "type"),
                RecordReader.rule(view));
    }

    private static @Nullable SourcePricing pricing(@Nullable AnnotationView view) {
        return view == null
                ? null
                : new SourcePricing(
                        view.origin(),
                        view.text("input"),
                        view.text("output"),
                        view.text("unit"),
                        view.text("currency"));
    }
}
