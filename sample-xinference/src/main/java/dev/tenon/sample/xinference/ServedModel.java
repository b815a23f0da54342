package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.message.MediaKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a model that it serves. Old servers and virtual models leave much unsaid.
 *
 * @param type {@code LLM}, {@code embedding}, {@code rerank}, {@code audio} and others
 * @param name the name of the served model, empty when unsaid
 * @param family its family, empty when unsaid
 * @param engine what runs it, empty when unsaid
 * @param format its file format, empty when unsaid
 * @param abilities what it can do; empty when unsaid
 * @param contextLength tokens, 0 when unsaid
 * @param maxTokens tokens of an embedding model, 0 when unsaid
 * @param dimensions of an embedding model, 0 when unsaid
 * @param strictSystemFirst whether a system message is accepted only as the first
 */
public record ServedModel(
        String type,
        String name,
        String family,
        String engine,
        String format,
        List<String> abilities,
        int contextLength,
        int maxTokens,
        int dimensions,
        boolean strictSystemFirst) {

    private static final Set<String> TOOL_STREAMING_ENGINES = Set.of("vLLM", "SGLang", "MLX", "llama.cpp");
    private static final Set<String> STRUCTURED_ENGINES = Set.of("vLLM", "SGLang", "llama.cpp");
    private static final Set<String> LISTENING_FAMILIES = Set.of("whisper", "funasr", "qwen3_asr");

    /** Families that list an ability to speak freely and yet do not. */
    private static final Set<String> REFERENCE_ONLY = Set.of("megatts", "indextts2");

    /** Reads a description. */
    public static ServedModel of(Map<String, @Nullable Object> description) {
        return new ServedModel(
                text(description, "model_type"),
                text(description, "model_name"),
                text(description, "model_family"),
                text(description, "model_engine"),
                text(description, "model_format"),
                description.get("model_ability") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(),
                number(description, "context_length"),
                number(description, "max_tokens"),
                number(description, "dimensions"),
                Boolean.TRUE.equals(description.get("strict_system_first")));
    }

    /** Returns the type as which Dify can use the model, or null. */
    public @Nullable ModelType difyType() {
        return switch (type) {
            case "LLM" -> chats() || can("generate") ? ModelType.LLM : null;
            case "embedding" -> ModelType.TEXT_EMBEDDING;
            case "rerank" -> ModelType.RERANK;
            case "audio" -> audioType();
            default -> null;
        };
    }

    private @Nullable ModelType audioType() {
        if (abilities.isEmpty()) {
            return LISTENING_FAMILIES.contains(family) ? ModelType.SPEECH2TEXT : ModelType.TTS;
        }
        if (can("audio2text") || can("audio-to-text")) {
            return ModelType.SPEECH2TEXT;
        }
        return abilities.stream()
                        .anyMatch(ability -> ability.startsWith("text2audio") || ability.startsWith("text-to-audio"))
                ? ModelType.TTS
                : null;
    }

    /** Returns whether the model speaks only with a voice that Dify has no way to hand over. */
    public boolean needsReference() {
        boolean bound = can("text2audio_voice_cloning") || can("text2audio_voice_design");
        return REFERENCE_ONLY.contains(family.toLowerCase(Locale.ROOT)) || (bound && !can("text2audio_zero_shot"));
    }

    boolean can(String ability) {
        return abilities.contains(ability);
    }

    /**
     * Returns the media that the model accepts; one that says nothing of itself may accept all. The server drops others without a word,
     * so they have to be refused before.
     */
    Set<MediaKind> media() {
        boolean all = abilities.isEmpty() || can("omni");
        Set<MediaKind> media = EnumSet.noneOf(MediaKind.class);
        if (all || can("vision")) {
            media.add(MediaKind.IMAGE);
        }
        if (all || can("audio")) {
            media.add(MediaKind.AUDIO);
        }
        if (all) {
            media.add(MediaKind.VIDEO);
        }
        return media;
    }

    /** Returns whether the model is spoken to in messages; one that says nothing of itself is. */
    boolean chats() {
        return abilities.isEmpty() || can("chat");
    }

    boolean streamsToolCalls() {
        return TOOL_STREAMING_ENGINES.contains(engine) || format.equals("ggufv2");
    }

    boolean structuresOutput() {
        return STRUCTURED_ENGINES.contains(engine);
    }

    /** Returns whether thinking can be switched; a model that says nothing of itself may be able to. */
    boolean switchesThinking() {
        return abilities.isEmpty() || can("hybrid");
    }

    private static String text(Map<String, @Nullable Object> description, String member) {
        return description.get(member) instanceof String text ? text : "";
    }

    private static int number(Map<String, @Nullable Object> description, String member) {
        return description.get(member) instanceof Number number ? Math.max(0, number.intValue()) : 0;
    }
}
