package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What real declarations say beside the usual, and how annotations say it. */
class MembersTest extends CompilerTest {

    private static final String USES = "@Use(\"temperature\"), @Use(\"max_tokens\")";

    @Test
    void manifests_say_everything() {
        TestCompiler.Result result = check(Fixture.acme()
                .replace("AcmeProvider", "author = \"acme\"", """
                        author = "acme", permission = /*!TN-MAN-010*/ @Permission(tool = true, models = {ModelType.LLM, ModelType.TTS}, storage = 1048576),
                        iconDark = "dark.svg", privacy = "PRIVACY.md"
                        """)
                .replace("AcmeProvider", "iconSmall =", """
                        iconSmallDark = @I18n(value = "dark.svg", zhHans = "dark-zh.svg"), iconLargeDark = @I18n("dark-large.svg"),
                        fileName = "acme-models.yaml", iconSmall =
                        """));

        assertThat(result.resources().get("manifest.yaml"))
                .contains("""
                  permission:
                    tool:
                      enabled: true
                    model:
                      enabled: true
                      llm: true
                      text_embedding: false
                      rerank: false
                      speech2text: false
                      moderation: false
                      tts: true
                    storage:
                      enabled: true
                      size: 1048576
                """, "    - provider/acme-models.yaml\n", "icon_dark: dark.svg\n", "privacy: PRIVACY.md\n");
        assertThat(result.resources().get("provider/acme-models.yaml")).contains("""
                icon_small_dark:
                  en_US: dark.svg
                  zh_Hans: dark-zh.svg
                icon_large_dark:
                  en_US: dark-large.svg
                """);
    }

    @Test
    void fields_share_a_variable_and_options_have_conditions() {
        TestCompiler.Result result = check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("Kind")) Kind kind,
                        @Credential(label = @I18n(value = "Size", jaJp = "サイズ", ptBr = "Tamanho"), variable = "contextSize", scope = CredentialScope.MODEL,
                            defaultValue = "", showOn = {@ShowOn(modelType = ModelType.LLM), @ShowOn(variable = "kind", value = "chat")})
                        @Credential(label = @I18n("Size of texts"), variable = "contextSize", scope = CredentialScope.MODEL, required = true,
                            defaultValue = "512", showOn = @ShowOn(variable = "kind", value = "no-chat", modelType = ModelType.LLM))
                        Optional<String> size""").with("Kind", """
                        public enum Kind {
                          CHAT,
                          @Option(value = "no-chat", showOn = @ShowOn(variable = "kind", value = "chat")) OTHER
                        }
                        """));

        assertThat(result.resources().get("provider/acme.yaml")).contains("""
                    - variable: contextSize
                      label:
                        en_US: Size
                        ja_JP: サイズ
                        pt_BR: Tamanho
                      type: text-input
                      required: false
                      default: ""
                      show_on:
                        - variable: __model_type
                          value: "llm"
                        - variable: kind
                          value: "chat"
                    - variable: contextSize
                      label:
                        en_US: Size of texts
                      type: text-input
                      required: true
                      default: "512"
                      show_on:
                        - variable: kind
                          value: "no-chat"
                        - variable: __model_type
                          value: "llm"
                """, """
                        - label:
                            en_US: no-chat
                          value: "no-chat"
                          show_on:
                            - variable: kind
                              value: "chat"
                """);
    }

    @Test
    void rules_keep_names_numbers_and_texts_as_written() {
        TestCompiler.Result result = check(
                Fixture.acme().parameters("""
                        @Parameter(template = MAX_TOKENS, name = "num-predict", min = "-2", max = "2147483647") OptionalInt numPredict,
                        @Parameter(template = TOP_P, defaultValue = "0.999", precision = 3) OptionalDouble topP,
                        @Parameter(min = "0.000", max = "1e2", defaultValue = "0.30") Optional<BigDecimal> share,
                        @Parameter(type = ParameterType.TEXT, defaultValue = "{\\n  \\"a\\": \\"\\\\n\\\\n\\"\\n}") Optional<String> note,
                        @Parameter(options = {"16:9", "5m", "None", "on"}) Optional<String> shape""").replace("AcmeModels", "contextSize = 8192, parameters = {" + USES, """
                        contextSize = 2147483647, parameters = {@Use("share"), @Use("num-predict"), @Use("top_p"), @Use("note"),
                            @Use(value = "shape", label = @I18n("Shape"), help = @I18n("on"), options = {"1:1"}, required = true, defaultValue = "1:1")"""));

        assertThat(result.resources().get("models/llm/acme-large.yaml"))
                .contains("""
                parameter_rules:
                  - name: share
                    label:
                      en_US: share
                    type: float
                    required: false
                    default: 0.30
                    min: 0.0
                    max: 100.0
                  - name: num-predict
                    use_template: max_tokens
                """, "    min: -2\n    max: 2147483647\n    precision: 0\n", """
                    default: 0.999
                    min: 0.0
                    max: 1.0
                    precision: 3
                  - name: note
                    label:
                      en_US: note
                    type: text
                    required: false
                    default: |-
                      {
                        "a": "\\n\\n"
                      }
                  - name: shape
                    label:
                      en_US: Shape
                    type: string
                    help:
                      en_US: "on"
                    required: true
                    default: "1:1"
                    options:
                      - "1:1"
                """);
    }

    @Test
    void models_need_no_parameters_and_no_output_price() {
        TestCompiler.Result result = check(Fixture.acme()
                .replace("AcmeModels", ", parameters = {" + USES + "}", ", deprecated = true, fileName = \"old.yaml\"")
                .replace(
                        "AcmeModels",
                        "@Pricing(input = \"0.50\", output = \"1.50\")",
                        "/*!TN-PRC-006*/ @Pricing(input = \"0.50\", unit = \"0.001\", currency = \"RMB\")"));

        assertThat(result.resources().get("models/llm/old.yaml")).endsWith("""
                parameter_rules: []
                pricing:
                  input: "0.50"
                  unit: "0.001"
                  currency: RMB
                deprecated: true
                """);
    }

    @Test
    void every_type_has_its_properties() {
        TestCompiler.Result result = check(Fixture.acme()
                .replace(
                        "AcmeProvider",
                        "models = AcmeLlm.class",
                        "models = {AcmeRerank.class, AcmeModeration.class, AcmeLlm.class}")
                .with("AcmeRerank", """
                        @RerankModel(predefined = AcmeRerank.Models.class)
                        public final class AcmeRerank implements Rerank<AcmeCredentials> {
                          enum Models { @PredefinedModel(model = "rank", contextSize = 512, features = ModelFeature.VISION) RANK }
                          public List<RerankScore> invoke(RerankRequest<AcmeCredentials> request) { return List.of(); }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """)
                .with("AcmeModeration", """
                        @ModerationModel(predefined = AcmeModeration.Models.class)
                        public final class AcmeModeration implements Moderation<AcmeCredentials> {
                          enum Models { @PredefinedModel(model = "guard", contextSize = 4096, maxChunks = 32, maxCharactersPerChunk = 2000) GUARD }
                          public boolean invoke(ModerationRequest<AcmeCredentials> request) { return false; }
                          public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                          public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                        }
                        """));

        assertThat(result.resources().get("models/rerank/rank.yaml")).contains("""
                features:
                  - vision
                model_properties:
                  context_size: 512
                """);
        assertThat(result.resources().get("models/moderation/guard.yaml")).contains("""
                model_properties:
                  context_size: 4096
                  max_chunks: 32
                  max_characters_per_chunk: 2000
                """);
        assertThat(result.resources().get("provider/acme.yaml"))
                .contains("""
                supported_model_types:
                  - rerank
                  - moderation
                  - llm
                configurate_methods:
                  - predefined-model
                  - customizable-model
                """, "  rerank:\n    predefined:\n      - \"models/rerank/*.yaml\"\n");
    }
}
