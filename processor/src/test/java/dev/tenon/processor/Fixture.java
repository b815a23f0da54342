package dev.tenon.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources of a small plugin that is in order, to be made wrong in one place.
 *
 * <p>A comment such as {@code /*!TN-JAV-017*}{@code /} in a source expects that finding at the token behind it.
 */
final class Fixture {

    private static final String HEADER =
            "package acme; import dev.tenon.annotation.*; import dev.tenon.declaration.ModelSchema;"
                    + " import dev.tenon.runtime.*; import java.math.*; import java.net.*; import java.util.*;"
                    + " import static dev.tenon.annotation.ParameterTemplate.*;"
                    + " import static dev.tenon.annotation.ConfigurateMethod.*; ";

    private final Map<String, String> sources;
    private final Map<String, String> output;

    private Fixture(Map<String, String> sources, Map<String, String> output) {
        this.sources = sources;
        this.output = output;
    }

    /** A provider of both kinds of models with one language model class. */
    static Fixture acme() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("AcmeProvider", HEADER + """
                @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("Models of Acme"))
                @ModelProvider(
                    name = "acme",
                    label = @I18n("Acme"),
                    iconSmall = @I18n("icon.svg"),
                    configurateMethods = {PREDEFINED_MODEL, CUSTOMIZABLE_MODEL},
                    providerCredentials = AcmeCredentials.class,
                    modelCredentials = AcmeCredentials.class,
                    models = AcmeLlm.class)
                public final class AcmeProvider implements ProviderCredentialsValidator<AcmeCredentials> {
                  public CredentialAdditions validateCredentials(AcmeCredentials c) { return CredentialAdditions.none(); }
                }
                """);
        sources.put("AcmeCredentials", HEADER + """
                public record AcmeCredentials(
                    @Credential(label = @I18n("Base URL")) URI baseUrl,
                    @Credential(label = @I18n("API key")) Optional<Secret> apiKey) {}
                """);
        sources.put("AcmeParameters", HEADER + """
                public record AcmeParameters(
                    @Parameter(template = TEMPERATURE) OptionalDouble temperature,
                    @Parameter(template = MAX_TOKENS, max = "4096") OptionalInt maxTokens) {}
                """);
        sources.put("AcmeLlm", HEADER + """
                @LlmModel(predefined = AcmeModels.class)
                public final class AcmeLlm implements LargeLanguageModel<AcmeCredentials, AcmeParameters> {
                  public void invoke(LlmRequest<AcmeCredentials, AcmeParameters> request, LlmResponse out) {}
                  public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
                  public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
                }
                """);
        sources.put("AcmeModels", HEADER + """
                enum AcmeModels {
                  @PredefinedModel(model = "acme/large", contextSize = 8192, parameters = {@Use("temperature"), @Use("max_tokens")},
                      pricing = @Pricing(input = "0.50", output = "1.50"))
                  LARGE
                }
                """);
        return new Fixture(sources, Map.of());
    }

    /** The same with another text in one place. */
    Fixture replace(String type, String from, String to) {
        Map<String, String> changed = new LinkedHashMap<>(sources);
        String source = changed.getOrDefault(type, "");
        if (!source.contains(from)) {
            throw new IllegalArgumentException(type + " has no '" + from + "'");
        }
        changed.put(type, source.replace(from, to));
        return new Fixture(changed, output);
    }

    /** The same with another type, or another form of a type; imports and package are added. */
    Fixture with(String type, String source) {
        Map<String, String> changed = new LinkedHashMap<>(sources);
        changed.put(type, HEADER + source);
        return new Fixture(changed, output);
    }

    /** Credentials with the given components. */
    Fixture credentials(String components) {
        return with("AcmeCredentials", "public record AcmeCredentials(" + components + ") {}");
    }

    /** Parameters with the given components beside those that the predefined model uses. */
    Fixture parameters(String components) {
        return replace("AcmeParameters", "OptionalInt maxTokens", "OptionalInt maxTokens,\n" + components);
    }

    /** The same compiled into a folder in which this file lies already. */
    Fixture existing(String path, String text) {
        return new Fixture(sources, Map.of(path, text));
    }

    /** The same without marks. */
    Fixture unmarked() {
        Map<String, String> changed = new LinkedHashMap<>();
        sources.forEach((type, source) -> changed.put(type, source.replaceAll("/\\*!TN-[A-Z]+-\\d+\\*/ ?", "")));
        return new Fixture(changed, output);
    }

    Fixture without(String... types) {
        Map<String, String> changed = new LinkedHashMap<>(sources);
        List.of(types).forEach(changed::remove);
        return new Fixture(changed, output);
    }

    Fixture only(String... types) {
        Map<String, String> changed = new LinkedHashMap<>(sources);
        changed.keySet().retainAll(List.of(types));
        return new Fixture(changed, output);
    }

    Fixture reversed() {
        Map<String, String> changed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(sources.keySet());
        Collections.reverse(names);
        names.forEach(each -> changed.put(each, sources.getOrDefault(each, "")));
        return new Fixture(changed, output);
    }

    /** The sources by the simple name of their type. */
    Map<String, String> sources() {
        return sources;
    }

    /** What lies in the output by its path. */
    Map<String, String> output() {
        return output;
    }
}
