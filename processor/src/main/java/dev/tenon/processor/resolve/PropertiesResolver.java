package dev.tenon.processor.resolve;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.Voice;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourceVoice;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the properties of a predefined model, which are those of its type. */
final class PropertiesResolver {

    private final Origins origins;

    PropertiesResolver(Origins origins) {
        this.origins = origins;
    }

    ModelProperties resolve(SourcePredefined source, ModelType type, String path) {
        LlmMode mode = source.mode() == null ? LlmMode.CHAT : source.mode().value();
        origins.put(path + ".mode", source.mode());
        return new ModelProperties(
                type == ModelType.LLM || source.mode() != null ? mode : null,
                number(source, "contextSize", path + ".context_size"),
                number(source, "maxChunks", path + ".max_chunks"),
                number(source, "maxCharactersPerChunk", path + ".max_characters_per_chunk"),
                number(source, "fileUploadLimit", path + ".file_upload_limit"),
                extensions(source, path + ".supported_file_extensions"),
                voices(source.voices(), path),
                text(source, "defaultVoice", path + ".default_voice"),
                number(source, "wordLimit", path + ".word_limit"),
                text(source, "audioType", path + ".audio_type"),
                number(source, "maxWorkers", path + ".max_workers"));
    }

    private @Nullable Integer number(SourcePredefined source, String member, String path) {
        Written<Integer> written = source.numbers().get(member);
        origins.put(path, written);
        return written == null ? null : written.value();
    }

    private @Nullable String text(SourcePredefined source, String member, String path) {
        Written<String> written = source.texts().get(member);
        origins.put(path, written);
        return written == null ? null : written.value();
    }

    private @Nullable String extensions(SourcePredefined source, String path) {
        origins.put(path, source.fileExtensions());
        return source.fileExtensions() == null
                ? null
                : String.join(",", Written.values(source.fileExtensions().value()));
    }

    private List<Voice> voices(List<SourceVoice> source, String path) {
        List<Voice> voices = new ArrayList<>();
        for (SourceVoice each : source) {
            String voice = path + ".voices[" + voices.size() + "]";
            if (each.mode() == null || each.name() == null) {
                origins.markUnreadable(path + ".voices");
                origins.markUnreadable(path + ".default_voice");
            }
            origins.put(voice, each.origin());
            origins.put(voice + ".mode", each.mode());
            origins.put(voice + ".name", each.name());
            List<Written<String>> languages =
                    each.language() == null ? List.of() : each.language().value();
            origins.put(voice + ".language", each.language());
            origins.putAll(voice + ".language", languages);
            voices.add(new Voice(
                    each.mode() == null ? "" : each.mode().value(),
                    each.name() == null ? "" : each.name().value(),
                    Written.values(languages)));
        }
        return voices;
    }
}
