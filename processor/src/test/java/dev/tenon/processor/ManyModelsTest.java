package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A provider as large as none is: a thousand models, most of which differ in their prices, bounds and defaults. */
class ManyModelsTest extends CompilerTest {

    private static final int MODELS = 1_000;

    private static final String PARAMETERS = """
            @Parameter(template = TOP_P) OptionalDouble topP,
            @Parameter(template = TOP_K) OptionalInt topK,
            @Parameter(template = PRESENCE_PENALTY) OptionalDouble presencePenalty,
            @Parameter(template = RESPONSE_FORMAT, options = {"text", "json_object"}) Optional<String> responseFormat,
            @Parameter(label = @I18n(value = "Seed", zhHans = "种子"), min = "0", max = "2147483647") OptionalInt seed,
            @Parameter(label = @I18n(value = "Thinking", zhHans = "思考"), help = @I18n("Think first"), defaultValue = "true") boolean enableThinking,
            @Parameter(label = @I18n("Budget"), min = "1") OptionalInt thinkingBudget,
            @Parameter(name = "cross-region", options = {"off", "on"}) Optional<String> crossRegion""";

    private static String model(int number) {
        return """
                @PredefinedModel(
                    model = "vendor/model-%1$d:latest",
                    label = @I18n(value = "Model %1$d", zhHans = "模型 %1$d"),
                    features = {ModelFeature.TOOL_CALL, ModelFeature.STREAM_TOOL_CALL, ModelFeature.VISION},
                    contextSize = %2$d,
                    parameters = {
                      @Use(value = "temperature", max = "%3$s", defaultValue = "0.%4$d"),
                      @Use("top_p"), @Use("top_k"), @Use("presence_penalty"),
                      @Use(value = "max_tokens", max = "%2$d", defaultValue = "%5$d"),
                      @Use("response_format"), @Use("seed"), @Use("enable_thinking"),
                      @Use(value = "thinking_budget", max = "%2$d", defaultValue = "%5$d", required = true),
                      @Use("cross-region")},
                    pricing = @Pricing(input = "0.%1$d", output = "1.%1$d"))
                M%1$d""".formatted(number, 8_192 + number, number % 2 == 0 ? "1" : "2", number % 10, 64 + number % 100);
    }

    @Test
    void a_thousand_models_compile() {
        String models =
                IntStream.range(0, MODELS).mapToObj(ManyModelsTest::model).collect(Collectors.joining(",\n"));

        TestCompiler.Result result =
                check(Fixture.acme().parameters(PARAMETERS).with("AcmeModels", "enum AcmeModels {\n" + models + "\n}"));

        assertThat(result.success()).isTrue();
        assertThat(result.resources())
                .hasSize(MODELS + 4)
                .extractingByKey("models/llm/vendor-model-999-latest.yaml")
                .asString()
                .contains("context_size: 9191\n", "default: 163\n", "input: \"0.999\"\n", "name: cross-region\n");
    }
}
