package dev.tenon.toolkit.importer.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The types that imported sources name, by their simple names. */
final class KnownTypes {

    private static final Map<String, String> PACKAGES = new HashMap<>();

    static {
        in(
                "dev.tenon.annotation",
                "Arch ConfigurateMethod Credential CredentialScope DifyPlugin FormType Help I18n LlmMode LlmModel ModelFeature"
                        + " ModelProvider ModelType ModerationModel Option Parameter ParameterTemplate ParameterType PluginTag"
                        + " PredefinedModel Pricing RerankModel ShowOn SpeechToTextModel TextEmbeddingModel TtsModel Use Voice");
        in(
                "dev.tenon.runtime",
                "AudioOutput CredentialAdditions EmbeddingRequest EmbeddingResult LargeLanguageModel LlmPolling LlmRequest"
                        + " LlmResponse ModelCall Moderation ModerationRequest PollingResult ProviderCredentialsValidator Rerank RerankRequest RerankScore Secret"
                        + " SpeechToText SpeechToTextRequest TextEmbedding TextToSpeech TtsRequest");
        in("dev.tenon.runtime.error", "CredentialsValidateFailedException InvokeServerUnavailableException");
        in("dev.tenon.declaration", "ModelSchema");
        in("java.lang", "Boolean Enum Exception Integer Long Object Override Record String SuppressWarnings Void");
        in("java.net", "URI");
        in("java.util", "List Map Optional OptionalDouble OptionalInt OptionalLong");
    }

    private KnownTypes() {}

    private static void in(String packageName, String names) {
        for (String each : names.split(" ")) {
            PACKAGES.put(each, packageName);
        }
    }

    /** Returns the names that no imported type may have. */
    static Set<String> names() {
        return PACKAGES.keySet();
    }

    /** Returns the package of a type. */
    static String packageOf(String simpleName) {
        String known = PACKAGES.get(simpleName);
        if (known == null) {
            throw new IllegalArgumentException(simpleName);
        }
        return known;
    }
}
