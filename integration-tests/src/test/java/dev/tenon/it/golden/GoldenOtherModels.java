package dev.tenon.it.golden;

import static dev.tenon.annotation.ModelFeature.VISION;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.PredefinedModel;
import dev.tenon.annotation.Pricing;
import dev.tenon.annotation.Voice;

/** The predefined models of the other types. */
final class GoldenOtherModels {

    private GoldenOtherModels() {}

    enum Embedding {
        @PredefinedModel(
                model = "golden-embed",
                label = @I18n("Golden Embed"),
                features = VISION,
                contextSize = 512,
                maxChunks = 4,
                pricing = @Pricing(input = "0.02", unit = "0.001"))
        EMBED
    }

    enum Rerank {
        @PredefinedModel(model = "golden-rerank", label = @I18n("Golden Rerank"), contextSize = 512)
        RERANK
    }

    enum Tts {
        @PredefinedModel(
                model = "golden-tts",
                label = @I18n("Golden TTS"),
                defaultVoice = "alloy",
                voices = {
                    @Voice(
                            mode = "alloy",
                            name = "Alloy",
                            language = {"en-US", "zh-Hans"}),
                    @Voice(mode = "nova", name = "诺娃", language = "zh-Hans")
                },
                wordLimit = 120,
                audioType = "mp3",
                maxWorkers = 5,
                pricing = @Pricing(input = "0.015", output = "0", unit = "0.001"))
        TTS
    }

    enum SpeechToText {
        @PredefinedModel(
                model = "golden-stt",
                label = @I18n("Golden STT"),
                fileUploadLimit = 25,
                supportedFileExtensions = {"mp3", "wav", "webm"})
        STT
    }

    enum Moderation {
        @PredefinedModel(
                model = "golden-mod",
                label = @I18n("Golden Moderation"),
                maxChunks = 32,
                maxCharactersPerChunk = 2000)
        MODERATION
    }
}
