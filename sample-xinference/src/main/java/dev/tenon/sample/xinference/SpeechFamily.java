package dev.tenon.sample.xinference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a family of text-to-speech models.
 *
 * @param voices the voices that are offered; never empty
 * @param streams whether the server can stream it, or may be able to
 */
record SpeechFamily(List<Voice> voices, boolean streams) {

    /** The voice that the model takes when none is named. */
    static final String DEFAULT = "default";

    /** The languages of Dify's interface, for voices whose languages are not known. */
    private static final List<String> ALL_LANGUAGES = List.of(
            "en-US", "zh-Hans", "zh-Hant", "de-DE", "es-ES", "fr-FR", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR",
            "pl-PL", "pt-BR", "ro-RO", "ru-RU", "th-TH", "tr-TR", "uk-UA", "vi-VN", "fa-IR", "sl-SI", "ar-TN", "nl-NL");

    private static final List<Voice> OPENAI_VOICES = all("alloy", "echo", "fable", "onyx", "nova", "shimmer");

    private static final List<String> CHINESE = List.of("zh-Hans", "zh-Hant");

    private static final List<Voice> COSY_VOICES = List.of(
            new Voice("中文男", "中文男", CHINESE),
            new Voice("中文女", "中文女", CHINESE),
            new Voice("粤语女", "粤语女", CHINESE),
            new Voice("英文男", "英文男", List.of("en-US")),
            new Voice("英文女", "英文女", List.of("en-US")),
            new Voice("日语男", "日语男", List.of("ja-JP")),
            new Voice("韩语女", "韩语女", List.of("ko-KR")));

    /**
     * A voice.
     *
     * @param id what the server is asked for
     * @param name what Dify shows
     * @param languages which languages it speaks
     */
    record Voice(String id, String name, List<String> languages) {}

    static SpeechFamily of(String family) {
        List<Voice> defaultVoice = all(DEFAULT);
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "chattts" -> new SpeechFamily(OPENAI_VOICES, true);
            case "cosyvoice" -> new SpeechFamily(COSY_VOICES, true);
            case "voxcpm" -> new SpeechFamily(join(defaultVoice, OPENAI_VOICES), true);
            case "kokoro",
                    "kokoro-mlx",
                    "kokoro-zh",
                    "melotts",
                    "f5-tts",
                    "f5-tts-mlx",
                    "qwen3_tts",
                    "auk",
                    "confucius4-tts",
                    "irodori-tts",
                    "ming-3.0-tts" -> new SpeechFamily(defaultVoice, false);
            default -> new SpeechFamily(defaultVoice, true);
        };
    }

    /** Returns the voices of a comma list. */
    static List<Voice> named(String commaList) {
        return Arrays.stream(commaList.split("[,，]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(id -> new Voice(id, id, ALL_LANGUAGES))
                .toList();
    }

    private static List<Voice> all(String... ids) {
        return Arrays.stream(ids).map(id -> new Voice(id, id, ALL_LANGUAGES)).toList();
    }

    private static List<Voice> join(List<Voice> first, List<Voice> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
