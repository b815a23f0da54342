package acme.gateway;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.PredefinedModel;
import dev.tenon.annotation.Voice;

/** The text-to-speech models, in the order in which Dify lists them. */
enum GatewayTtsModels {
    @PredefinedModel(
            model = "voice",
            label = @I18n("Voice"),
            voices = {
                @Voice(
                        mode = "anna",
                        name = "Anna",
                        language = {"en-US", "de-DE"}),
                @Voice(mode = "li", name = "李", language = "zh-Hans")
            },
            defaultVoice = "anna",
            wordLimit = 3500,
            audioType = "mp3",
            maxWorkers = 5)
    VOICE
}
