package dev.tenon.sample.xinference;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.Help;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelProvider;

/** The provider: customizable models only, each served by an Xinference server under a UID. */
@DifyPlugin(
        author = "tenon",
        version = "0.1.0",
        description = @I18n(value = "Models served by Xorbits Inference", zhHans = "由 Xorbits Inference 提供的模型"))
@ModelProvider(
        name = "xinference",
        label = @I18n("Xorbits Inference"),
        iconSmall = @I18n("icon_s_en.svg"),
        iconLarge = @I18n("icon_l_en.svg"),
        background = "#FAF5FF",
        help =
                @Help(
                        title = @I18n(value = "How to deploy Xinference", zhHans = "如何部署 Xinference"),
                        url = @I18n("https://github.com/xorbitsai/inference")),
        configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
        modelCredentials = XinferenceCredentials.class,
        modelNamePlaceholder = @I18n(value = "Enter a name for the model", zhHans = "输入模型名称"),
        models = {
            XinferenceLlm.class,
            XinferenceTextEmbedding.class,
            XinferenceRerank.class,
            XinferenceSpeechToText.class,
            XinferenceTts.class
        })
public final class XinferenceProvider {

    private XinferenceProvider() {}
}
