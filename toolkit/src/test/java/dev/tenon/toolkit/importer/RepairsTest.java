package dev.tenon.toolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Java cannot say is changed, and every change is remarked. */
class RepairsTest {

    private static final I18nObject ACME = I18nObject.of("Acme");
    private static final ModelProperties NOTHING =
            new ModelProperties(null, null, null, null, null, null, List.of(), null, null, null, null);

    private final Remarks remarks = new Remarks();

    @Test
    void what_java_can_say_stays_as_it_is() {
        PluginDeclaration plugin = plugin(
                List.of(field("api_key", FormType.SECRET_INPUT, null)), model("a.yaml", "a", ModelType.LLM, "x", "1"));

        assertThat(Repairs.repaired(plugin, Set.of(), remarks)).isEqualTo(plugin);
        assertThat(remarks.all()).isEmpty();
    }

    @Test
    void the_first_of_two_models_with_one_name_is_kept() {
        ProviderDeclaration provider = repaired(
                List.of(),
                model("a.yaml", "m", ModelType.LLM, "x", "1"),
                model("b.yaml", "m", ModelType.LLM, "x", "2"),
                model("c.yaml", "m", ModelType.RERANK, "x", null));

        assertThat(provider.models()).extracting(PredefinedModelFile::fileName).containsExactly("a.yaml", "c.yaml");
        assertThat(remarked())
                .containsExactly(
                        "models/llm/b.yaml left out: another file declares 'm' of the same type",
                        "models/rerank/c.yaml parameter_rules were left out: only language models take parameters",
                        "provider/acme.yaml supported_model_types has rerank, of which there are models");
    }

    @Test
    void what_a_model_type_does_not_have_is_left_out() {
        PredefinedModelFile model = new PredefinedModelFile(
                "t.yaml",
                new ModelSchema(
                        "t",
                        ACME,
                        ModelType.TTS,
                        List.of(ModelFeature.VISION),
                        FetchFrom.PREDEFINED_MODEL,
                        new ModelProperties(null, 5, null, null, null, null, List.of(), null, null, null, null),
                        List.of(),
                        null,
                        false));

        assertThat(repaired(List.of(), model).models().get(0).schema().properties())
                .isEqualTo(NOTHING);
        assertThat(remarked())
                .contains(
                        "models/tts/t.yaml features were left out: they have no meaning on tts",
                        "models/tts/t.yaml the property context_size was left out: it has no meaning on models of this type");
    }

    @Test
    void defaults_are_of_the_type_or_left_out() {
        ProviderDeclaration provider = repaired(
                List.of(),
                model("a.yaml", "a", ModelType.LLM, "x", "soon"),
                model("b.yaml", "b", ModelType.LLM, "x", "12"));

        assertThat(provider.models())
                .extracting(each ->
                        String.valueOf(each.schema().parameterRules().get(0).defaultValue()))
                .containsExactly("null", "12");
        assertThat(remarked())
                .containsExactly(
                        "models/llm/a.yaml parameter x: the default 'soon' was left out, because it is no int",
                        "models/llm/b.yaml parameter x: the default '12' is written as a int");
    }

    @Test
    void numbers_that_nobody_means_are_left_out() {
        ProviderDeclaration provider = repaired(
                List.of(),
                model("a.yaml", "a", ModelType.LLM, "x", "1e999999999"),
                model("b.yaml", "b", ModelType.LLM, "x", "9223372036854775808"));

        assertThat(provider.models())
                .allMatch(each -> each.schema().parameterRules().get(0).defaultValue() == null);
        assertThat(remarked()).hasSize(2);
    }

    @Test
    void polling_needs_a_dify_that_polls() {
        PluginDeclaration plugin = plugin(List.of(), polling("a.yaml"));

        assertThat(Repairs.repaired(plugin, Set.of(), remarks).manifest().minimumDifyVersion())
                .isEqualTo("1.14.2");
        assertThat(remarked())
                .containsExactly("manifest.yaml minimum_dify_version is 1.14.2, which the feature polling needs");
    }

    private static PredefinedModelFile polling(String file) {
        return new PredefinedModelFile(
                file,
                new ModelSchema(
                        "slow",
                        ACME,
                        ModelType.LLM,
                        List.of(ModelFeature.POLLING),
                        FetchFrom.PREDEFINED_MODEL,
                        NOTHING,
                        List.of(),
                        null,
                        false));
    }

    @Test
    void choices_have_options_and_a_default_among_them() {
        CredentialFormSchema none = field("none", FormType.SELECT, null);
        CredentialFormSchema other = field("other", FormType.RADIO, "c", "a", "b", "a");

        List<CredentialFormSchema> repaired = repaired(List.of(none, other)).providerCredentials();

        assertThat(repaired)
                .extracting(CredentialFormSchema::type)
                .containsExactly(FormType.TEXT_INPUT, FormType.RADIO);
        assertThat(repaired).extracting(each -> each.options().size()).containsExactly(0, 2);
        assertThat(repaired).extracting(CredentialFormSchema::defaultValue).containsOnlyNulls();
        assertThat(remarked()).hasSize(3);
    }

    @Test
    void another_language_stands_for_missing_english() {
        TextRepairs texts = new TextRepairs(remarks);

        assertThat(texts.required("f", "label", new I18nObject("", "通义\n", null, null)))
                .isEqualTo(new I18nObject("通义", "通义", null, null));
        assertThat(remarked()).containsExactly("f label has no English text: '通义' stands for it");
    }

    private List<String> remarked() {
        return remarks.all().stream()
                .map(each -> each.file() + " " + each.text())
                .toList();
    }

    private ProviderDeclaration repaired(List<CredentialFormSchema> fields, PredefinedModelFile... models) {
        return Repairs.repaired(plugin(fields, models), Set.of(), remarks).provider();
    }

    private static PluginDeclaration plugin(List<CredentialFormSchema> fields, PredefinedModelFile... models) {
        PluginManifest manifest = new PluginManifest(
                "1.0.0",
                "acme",
                "acme",
                ACME,
                ACME,
                "icon.svg",
                null,
                1L << 28,
                PluginPermission.NONE,
                "provider/acme.yaml",
                List.of(),
                null,
                List.of(),
                "2026-01-01T00:00:00Z",
                null,
                null);
        return new PluginDeclaration(
                manifest,
                new ProviderDeclaration(
                        "acme",
                        ACME,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(ModelType.LLM),
                        List.of(ConfigurateMethod.PREDEFINED_MODEL),
                        fields,
                        null,
                        List.of(models)));
    }

    private static CredentialFormSchema field(
            String variable, FormType type, @Nullable String defaultValue, String... options) {
        return new CredentialFormSchema(
                variable,
                ACME,
                type,
                true,
                defaultValue,
                List.of(options).stream()
                        .map(each -> new FormOption(I18nObject.of(each), each, List.of()))
                        .toList(),
                List.of(),
                null,
                null,
                null,
                0);
    }

    private static PredefinedModelFile model(
            String file, String name, ModelType type, String parameter, @Nullable String defaultValue) {
        Object value = "1".equals(defaultValue) ? BigDecimal.ONE : defaultValue;
        ParameterRule rule = new ParameterRule(
                parameter, null, ACME, ParameterType.INT, null, false, value, null, null, null, List.of());
        return new PredefinedModelFile(
                file,
                new ModelSchema(
                        name, ACME, type, List.of(), FetchFrom.PREDEFINED_MODEL, NOTHING, List.of(rule), null, false));
    }
}
