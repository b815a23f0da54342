package dev.tenon.benchmark.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Providers with so many predefined models as real ones have them: six parameters each, few of which are a model's own. */
final class TenonSources {

    private static final String IMPORTS = """
            package bench;

            import dev.tenon.annotation.*;
            import dev.tenon.runtime.*;
            import java.net.URI;
            import java.util.*;

            """;

    private TenonSources() {}

    /** All models in one enum. */
    static Map<String, String> oneEnum(int models) {
        Map<String, String> sources = provider("Models.class");
        sources.put(
                "Models",
                IMPORTS
                        + IntStream.range(0, models)
                                .mapToObj(TenonSources::constant)
                                .collect(Collectors.joining(",\n", "enum Models {\n", "\n}\n")));
        return sources;
    }

    /** Each model in an enum of its own. */
    static Map<String, String> manyEnums(int models) {
        Map<String, String> sources = provider(IntStream.range(0, models)
                .mapToObj(number -> "Models" + number + ".class")
                .collect(Collectors.joining(", ", "{", "}")));
        for (int i = 0; i < models; i++) {
            sources.put("Models" + i, IMPORTS + "enum Models" + i + " {\n" + constant(i) + "\n}\n");
        }
        return sources;
    }

    private static Map<String, String> provider(String enums) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("BenchProvider", IMPORTS + """
                @DifyPlugin(author = "bench", version = "0.1.0", description = @I18n("Many models"))
                @ModelProvider(
                        name = "bench",
                        label = @I18n("Bench"),
                        iconSmall = @I18n("icon.svg"),
                        configurateMethods = ConfigurateMethod.PREDEFINED_MODEL,
                        providerCredentials = BenchCredentials.class,
                        models = BenchLlm.class)
                public final class BenchProvider implements ProviderCredentialsValidator<BenchCredentials> {
                    @Override
                    public CredentialAdditions validateCredentials(BenchCredentials credentials) {
                        return CredentialAdditions.none();
                    }
                }
                """);
        sources.put("BenchCredentials", IMPORTS + """
                record BenchCredentials(
                        @Credential(label = @I18n("Base URL")) URI baseUrl,
                        @Credential(label = @I18n("API key")) Optional<Secret> apiKey) {}
                """);
        sources.put("BenchParameters", IMPORTS + """
                record BenchParameters(
                        @Parameter(template = ParameterTemplate.TEMPERATURE) OptionalDouble temperature,
                        @Parameter(template = ParameterTemplate.TOP_P) OptionalDouble topP,
                        @Parameter(template = ParameterTemplate.MAX_TOKENS) OptionalInt maxTokens,
                        @Parameter(template = ParameterTemplate.FREQUENCY_PENALTY) OptionalDouble frequencyPenalty,
                        @Parameter(label = @I18n("Seed")) OptionalInt seed,
                        @Parameter(label = @I18n("Think")) Optional<Boolean> enableThinking) {}
                """);
        sources.put("BenchLlm", IMPORTS + """
                @LlmModel(predefined = %s)
                final class BenchLlm implements LargeLanguageModel<BenchCredentials, BenchParameters> {
                    @Override
                    public void invoke(LlmRequest<BenchCredentials, BenchParameters> request, LlmResponse out) {
                        out.text("ok");
                    }
                }
                """.formatted(enums));
        return sources;
    }

    private static String constant(int number) {
        return """
                    @PredefinedModel(
                            model = "vendor/model-%1$d",
                            label = @I18n(value = "Model %1$d", zhHans = "模型 %1$d"),
                            features = {ModelFeature.TOOL_CALL, ModelFeature.VISION, ModelFeature.STREAM_TOOL_CALL},
                            contextSize = %2$d,
                            parameters = {
                                @Use("temperature"),
                                @Use("top_p"),
                                @Use(value = "max_tokens", max = "%3$d"),
                                @Use("frequency_penalty"),
                                @Use("seed"),
                                @Use(value = "enable_thinking", defaultValue = "%4$b")
                            },
                            pricing = @Pricing(input = "0.%5$d", output = "1.%5$d"))
                    MODEL_%1$d""".formatted(number, 8192 + number, 1024 * (1 + number % 8), number % 2 == 0, 1 + number);
    }
}
