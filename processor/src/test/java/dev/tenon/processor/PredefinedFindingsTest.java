package dev.tenon.processor;

import org.junit.jupiter.api.Test;

/** Dify's rules for models, at the values of {@code @PredefinedModel}; and what is nearly wrong stays silent. */
class PredefinedFindingsTest extends CompilerTest {

    private static final String MODEL = "@PredefinedModel(model = \"acme/large\", contextSize = 8192";

    static Fixture voices(String model) {
        return Fixture.acme()
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = {AcmeLlm.class, AcmeTts.class}")
                .with("AcmeTts", """
                        @TtsModel(predefined = AcmeTts.Models.class)
                        public final class AcmeTts implements TextToSpeech<AcmeCredentials> {
                          enum Models { %s VOICE }
                          public void invoke(TtsRequest<AcmeCredentials> request, AudioOutput out) {}
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """.formatted(model));
    }

    static Fixture transcription(String model) {
        return Fixture.acme()
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = {AcmeLlm.class, AcmeStt.class}")
                .with("AcmeStt", """
                        @SpeechToTextModel(predefined = AcmeStt.Models.class)
                        public final class AcmeStt implements SpeechToText<AcmeCredentials> {
                          enum Models { %s HEAR }
                          public String invoke(SpeechToTextRequest<AcmeCredentials> request) { return ""; }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """.formatted(model));
    }

    @Test
    void models_are_judged() {
        check(Fixture.acme()
                .replace("AcmeModels", MODEL, MODEL + ", features = {/*!TN-MDL-004*/ ModelFeature.STREAM_TOOL_CALL}")
                .replace("AcmeModels", "  LARGE\n", """
                          LARGE,
                          @PredefinedModel(model = /*!TN-MDL-007*/ "acme/large", contextSize = /*!TN-PRP-003*/ 0) AGAIN,
                          @PredefinedModel(model = /*!TN-GEN-001*/ "", contextSize = 1) NAMELESS,
                          @PredefinedModel(model = "b", contextSize = 1, fileName = /*!TN-MDL-008*/ "b/c.yaml") FOLDER,
                          @PredefinedModel(model = "c", contextSize = 1, fileName = "C.yaml") GIVEN,
                          @PredefinedModel(model = "d", contextSize = 1, fileName = /*!TN-MDL-009*/ "c.yaml") TAKEN,
                          /*!TN-PRP-002*/ @PredefinedModel(model = "e") WITHOUT
                        """));
        check(Fixture.acme()
                .replace(
                        "AcmeModels",
                        MODEL,
                        MODEL + ", features = {ModelFeature.STREAM_TOOL_CALL, ModelFeature.TOOL_CALL}")
                .replace("AcmeModels", "  LARGE\n", """
                          LARGE,
                          @PredefinedModel(model = "Acme/Large", contextSize = 1) AGAIN,
                          @PredefinedModel(model = "b", contextSize = 1, fileName = "b-c.d.yaml") DOTS
                        """));
    }

    @Test
    void prices_are_judged() {
        String prices = "@Pricing(input = \"0.50\", output = \"1.50\")";

        check(Fixture.acme()
                .replace(
                        "AcmeModels",
                        prices,
                        "@Pricing(input = \"1\", output = /*!TN-PRC-001*/ \"1,5\", unit ="
                                + " /*!TN-PRC-004*/ \"1000000\", currency = /*!TN-PRC-005*/ \"usd$\")"));
        check(Fixture.acme()
                .replace(
                        "AcmeModels",
                        prices,
                        "/*!TN-PRC-006*/ @Pricing(input = /*!TN-PRC-002*/ \"-1\", unit =" + " /*!TN-PRC-003*/ \"0\")"));
        check(Fixture.acme()
                .replace(
                        "AcmeModels",
                        prices,
                        "@Pricing(input = \"0.00\", output = \"0\", unit = \"0.000\", currency =" + " \"RMB\")"));
    }

    @Test
    void voices_are_judged() {
        check(voices("""
                /*!TN-PRP-002*/ @PredefinedModel(model = "v", wordLimit = 1, maxWorkers = /*!TN-PRP-003*/ 0, audioType = /*!TN-PRP-010*/ "opus",
                    voices = {@Voice(mode = "a", name = "A", language = {"en-US", /*!TN-PRP-009*/ "en_US"}),
                        @Voice(mode = /*!TN-PRP-007*/ "a", name = "B", language = /*!TN-PRP-006*/ {})})"""));
        check(voices("""
                @PredefinedModel(model = "v", wordLimit = 1, maxWorkers = 1, audioType = "mp3", defaultVoice = /*!TN-PRP-008*/ "b",
                    voices = @Voice(mode = "a", name = "A", language = "zh-Hans"))"""));
        check(voices("""
                @PredefinedModel(model = "v", wordLimit = 1, maxWorkers = 1, audioType = "mp3", defaultVoice = "a",
                    voices = @Voice(mode = "a", name = "A", language = "zh-Hans"))"""));
    }

    @Test
    void file_endings_are_judged() {
        check(transcription(
                "@PredefinedModel(model = \"s\", fileUploadLimit = /*!TN-PRP-003*/ 0, supportedFileExtensions ="
                        + " /*!TN-PRP-005*/ {\".mp3\", \"wav\"})"));
        check(transcription(
                "@PredefinedModel(model = \"s\", fileUploadLimit = 1, supportedFileExtensions = {\"mp3\", \"wav\"})"));
    }

    @Test
    void features_belong_to_types() {
        check(embedding("{ModelFeature.VISION, /*!TN-MDL-003*/ ModelFeature.AUDIO}"));
        check(embedding("ModelFeature.VISION"));
    }

    @Test
    void long_jobs_need_a_class_that_runs_them() {
        check(
                Fixture.acme()
                        .replace("AcmeModels", MODEL, MODEL + ", features = /*!TN-MDL-015*/ ModelFeature.POLLING"),
                "the feature polling needs AcmeLlm to implement LlmPolling (features[0]) (refused by calls of the model)"
                        + " [TN-MDL-015 PollingIncomplete]");
    }

    @Test
    void a_class_that_runs_long_jobs_needs_a_model_that_has_them() {
        Fixture polling = Fixture.acme().replace("AcmeLlm", "AcmeParameters> {", """
                        AcmeParameters>, LlmPolling<AcmeCredentials, AcmeParameters> {
                          public PollingResult startPolling(LlmRequest<AcmeCredentials, AcmeParameters> request) { return null; }
                          public PollingResult checkPolling(ModelCall<AcmeCredentials> call, Map<String, Object> state) { return null; }
                        """);
        Fixture predefined = polling.replace("AcmeProvider", ", CUSTOMIZABLE_MODEL", "")
                .replace("AcmeProvider", "    modelCredentials = AcmeCredentials.class,\n", "")
                .replace("AcmeLlm", "public ModelSchema customizableSchema", "ModelSchema other");

        check(polling);
        check(predefined.replace("AcmeLlm", "public final class", "public final /*!TN-MDL-015*/ class"));
        check(predefined.replace("AcmeModels", MODEL, MODEL + ", features = ModelFeature.POLLING"));
    }

    static Fixture embedding(String features) {
        return Fixture.acme()
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = {AcmeLlm.class, AcmeEmbedding.class}")
                .with("AcmeEmbedding", """
                        @TextEmbeddingModel(predefined = AcmeEmbedding.Models.class)
                        public final class AcmeEmbedding implements TextEmbedding<AcmeCredentials> {
                          enum Models { @PredefinedModel(model = "e", contextSize = 512, maxChunks = 16, features = %s) EMBED }
                          public EmbeddingResult invoke(EmbeddingRequest<AcmeCredentials> request) { return null; }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """.formatted(features));
    }
}
