package dev.tenon.it.openai;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelProvider;

/** The provider. */
@DifyPlugin(author = "tenon", version = "0.0.1", description = @I18n("Any OpenAI-compatible server"))
@ModelProvider(
        name = "oai",
        label = @I18n("OpenAI-compatible"),
        iconSmall = @I18n("icon.svg"),
        configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
        modelCredentials = OaiCredentials.class,
        models = {
            OaiLlm.class,
            OaiTextEmbedding.class,
            OaiRerank.class,
            OaiSpeechToText.class,
            OaiTts.class,
            OaiModeration.class
        })
public final class OaiProvider {

    private OaiProvider() {}
}
