package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a description means for Dify, old and new ones. */
final class ServedModelTest {

    @ParameterizedTest
    @CsvSource({
        "LLM, qwen3, chat, LLM",
        "LLM, qwen2.5, generate, LLM",
        "LLM, qwen3, '', LLM",
        "LLM, qwen3, vision, ",
        "embedding, '', embed, TEXT_EMBEDDING",
        "rerank, '', '', RERANK",
        "audio, whisper, audio2text, SPEECH2TEXT",
        "audio, whisper, audio-to-text, SPEECH2TEXT",
        "audio, whisper, '', SPEECH2TEXT",
        "audio, funasr, '', SPEECH2TEXT",
        "audio, ChatTTS, '', TTS",
        "audio, ChatTTS, text-to-audio, TTS",
        "audio, F5-TTS, text2audio_zero_shot, TTS",
        "audio, campplus, speaker_embedding, ",
        "audio, ace, text2music, ",
        "image, sd, text2image, ",
        "flexible, '', '', "
    })
    void theTypeOfAModel(String type, String family, String ability, ModelType difyType) {
        Map<String, Object> description = Map.of(
                "model_type", type,
                "model_family", family,
                "model_ability", ability.isEmpty() ? List.of() : List.of(ability));

        assertThat(ServedModel.of(description).difyType()).isEqualTo(difyType);
    }

    @Test
    void nothingBesideTheTypeNeedsToBeSaid() {
        ServedModel served = ServedModel.of(Map.of("model_type", "LLM", "context_length", -1, "model_ability", "chat"));

        assertThat(served.contextLength()).isZero();
        assertThat(served.chats()).isTrue();
        assertThat(served.switchesThinking()).isTrue();
        assertThat(served.streamsToolCalls()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "vLLM, pytorch, true",
        "SGLang, pytorch, true",
        "MLX, mlx, true",
        "llama.cpp, ggufv2, true",
        "Transformers, pytorch, false",
        "'', ggufv2, true",
        "'', '', false"
    })
    void theEnginesThatStreamToolCalls(String engine, String format, boolean streams) {
        Map<String, Object> description = Map.of("model_type", "LLM", "model_engine", engine, "model_format", format);

        assertThat(ServedModel.of(description).streamsToolCalls()).isEqualTo(streams);
    }

    @ParameterizedTest
    @CsvSource({
        "CosyVoice, text2audio text2audio_voice_cloning, true",
        "CosyVoice, text2audio, false",
        "qwen3_tts, text2audio text2audio_voice_cloning, true",
        "qwen3_tts, text2audio text2audio_voice_design, true",
        "qwen3_tts, text2audio, false",
        "F5-TTS, text2audio text2audio_zero_shot text2audio_voice_cloning, false",
        "MegaTTS, text2audio text2audio_zero_shot, true",
        "IndexTTS2, text2audio text2audio_zero_shot text2audio_voice_cloning, true",
        "ChatTTS, text2audio, false"
    })
    void theModelsThatSpeakOnlyAfterARecording(String family, String abilities, boolean needsReference) {
        ServedModel served = ServedModel.of(
                Map.of("model_type", "audio", "model_family", family, "model_ability", List.of(abilities.split(" "))));

        assertThat(served.needsReference()).isEqualTo(needsReference);
    }
}
