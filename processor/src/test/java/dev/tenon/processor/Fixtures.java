package dev.tenon.processor;

/** Larger plugins. */
final class Fixtures {

    private Fixtures() {}

    /** A plugin with every model type, every kind of text and most members. */
    static Fixture everything() {
        return Fixture.acme()
                .with("AcmeProvider", """
                        @DifyPlugin(
                            author = "acme",
                            version = "1.2.0-rc1",
                            name = "acme-models",
                            label = @I18n(value = "Acme models", zhHans = "模型", jaJp = "モデル", ptBr = "Modelos"),
                            description = @I18n(\"""
                                Models of Acme:
                                # all of them
                                \"""),
                            iconDark = "dark.svg",
                            memory = 536870912,
                            tags = {PluginTag.OTHER, PluginTag.UTILITIES},
                            minimumDifyVersion = "1.11.0",
                            createdAt = "2026-03-01T12:00:00+08:00",
                            privacy = "PRIVACY.md",
                            repo = "https://example.org/acme",
                            arch = Arch.AMD64)
                        @ModelProvider(
                            name = "acme",
                            label = @I18n("Acme"),
                            description = @I18n("yes"),
                            iconSmall = @I18n(value = "icon.svg", zhHans = "icon-zh.svg"),
                            iconLarge = @I18n("large.svg"),
                            background = "#FAF5FF",
                            help = @Help(title = @I18n("Get a key: here"), url = @I18n("https://example.org/keys")),
                            configurateMethods = {CUSTOMIZABLE_MODEL, PREDEFINED_MODEL},
                            providerCredentials = AcmeCredentials.class,
                            modelCredentials = AcmeCredentials.class,
                            modelNamePlaceholder = @I18n("such as acme-1"),
                            models = {AcmeLlm.class, AcmeEmbedding.class, AcmeTts.class, AcmeTranscription.class})
                        public final class AcmeProvider implements ProviderCredentialsValidator<AcmeCredentials> {
                          public CredentialAdditions validateCredentials(AcmeCredentials c) { return CredentialAdditions.none(); }
                        }
                        """)
                .credentials("""
                        @Credential(label = @I18n("Base URL"), placeholder = @I18n("https://example.org/v1"), maxLength = 200)
                        URI baseUrl,
                        @Credential(label = @I18n("API key"), help = @I18n("Get one"), url = "https://example.org/keys")
                        Optional<Secret> apiKey,
                        @Credential(label = @I18n("Region"), type = FormType.RADIO, defaultValue = "eu") Region region,
                        @Credential(label = @I18n("Zone"), defaultValue = "", showOn = @ShowOn(variable = "region", value = "us"))
                        Optional<String> zone,
                        @Credential(label = @I18n("Thinking"), scope = CredentialScope.MODEL, defaultValue = "false",
                            showOn = @ShowOn(modelType = ModelType.LLM))
                        boolean thinking,
                        Map<String, Object> rest""")
                .with("Region", """
                        public enum Region {
                          @Option(label = @I18n(value = "Europe", zhHans = "欧洲")) EU,
                          @Option(label = @I18n("America")) US
                        }
                        """)
                .parameters("""
                        @Parameter(template = RESPONSE_FORMAT, options = {"text", "16:9", "None"}, defaultValue = "text")
                        Optional<String> responseFormat,
                        @Parameter(label = @I18n("Style"), help = @I18n("on")) Optional<Style> style,
                        @Parameter(type = ParameterType.TEXT, defaultValue = "{\\n  \\"a\\": 1\\n}") Optional<String> note,
                        @Parameter(min = "0.50", max = "2", defaultValue = "1", precision = 1) OptionalDouble ratio,
                        @Parameter(defaultValue = "true") boolean cache""")
                .with("Style", "public enum Style { PLAIN, FANCY }")
                .replace("AcmeModels", "  LARGE\n", """
                          LARGE,
                          @PredefinedModel(model = "yes", label = @I18n("1.0"), features = {ModelFeature.TOOL_CALL, ModelFeature.VISION},
                              mode = LlmMode.COMPLETION, contextSize = 4096, deprecated = true,
                              parameters = {@Use("ratio"), @Use("note"), @Use(value = "style", required = true, defaultValue = "plain"),
                                  @Use("response_format"), @Use(value = "cache", defaultValue = "false"),
                                  @Use(value = "temperature", label = @I18n("Heat"), max = "2", defaultValue = "0.125", precision = 3)},
                              pricing = @Pricing(input = "0.10", output = "0", unit = "0.001", currency = "EUR"))
                          YES
                        """)
                .with("AcmeEmbedding", """
                        @TextEmbeddingModel(predefined = AcmeEmbedding.Models.class)
                        public final class AcmeEmbedding implements TextEmbedding<AcmeCredentials>, MultimodalEmbedding<AcmeCredentials> {
                          enum Models { @PredefinedModel(model = "embed", contextSize = 512, maxChunks = 16) EMBED }
                          public EmbeddingResult invoke(EmbeddingRequest<AcmeCredentials> request) { return null; }
                          public EmbeddingResult invoke(MultimodalEmbeddingRequest<AcmeCredentials> request) { return null; }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """)
                .with("AcmeTts", """
                        @TtsModel(predefined = AcmeTts.Models.class)
                        public final class AcmeTts implements TextToSpeech<AcmeCredentials> {
                          enum Models {
                            @PredefinedModel(model = "voice", defaultVoice = "anna", wordLimit = 3500, audioType = "mp3", maxWorkers = 5,
                                voices = {@Voice(mode = "anna", name = "Anna", language = {"en-US", "de-DE"}),
                                    @Voice(mode = "li", name = "李", language = "zh-Hans")}) VOICE
                          }
                          public void invoke(TtsRequest<AcmeCredentials> request, AudioOutput out) {}
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """)
                .with("AcmeTranscription", """
                        @SpeechToTextModel(predefined = AcmeTranscription.Models.class)
                        public final class AcmeTranscription implements SpeechToText<AcmeCredentials> {
                          enum Models {
                            @PredefinedModel(model = "hear", fileUploadLimit = 25, supportedFileExtensions = {"mp3", "wav"}) HEAR
                          }
                          public String invoke(SpeechToTextRequest<AcmeCredentials> request) { return ""; }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """);
    }
}
