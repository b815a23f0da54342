package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.rule.ParameterCode;
import dev.tenon.declaration.rule.PropertyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSchemaBuilderTest {

    @Test
    void isACustomizableModelLabelledWithItsName() {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.RERANK, "small").build();

        assertThat(schema)
                .isEqualTo(new ModelSchema(
                        "small",
                        I18nObject.of("small"),
                        ModelType.RERANK,
                        List.of(),
                        FetchFrom.CUSTOMIZABLE_MODEL,
                        new ModelProperties(null, null, null, null, null, null, List.of(), null, null, null, null),
                        List.of(),
                        null,
                        false));
    }

    @Test
    void keepsWhatItIsTold() {
        PriceConfig price = new PriceConfig("0.50", "1.50", "0.000001", "USD");
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.LLM, "large")
                .label(I18nObject.of("Large", "大"))
                .mode(LlmMode.COMPLETION)
                .contextSize(8192)
                .parameter(FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE))
                .parameter(IntRule.of("depth").build())
                .pricing(price)
                .fetchFrom(FetchFrom.PREDEFINED_MODEL)
                .deprecated(true)
                .build();

        assertThat(schema.label()).isEqualTo(I18nObject.of("Large", "大"));
        assertThat(schema.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(schema.properties().contextSize()).isEqualTo(8192);
        assertThat(schema.parameterRules()).extracting(ParameterRule::name).containsExactly("temperature", "depth");
        assertThat(schema.pricing()).isEqualTo(price);
        assertThat(schema.fetchFrom()).isEqualTo(FetchFrom.PREDEFINED_MODEL);
        assertThat(schema.deprecated()).isTrue();
    }

    @Test
    void keepsThePropertiesOfOtherTypes() {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.TTS, "voice")
                .voice("anna", "Anna", "en-US", "de-DE")
                .defaultVoice("anna")
                .wordLimit(3500)
                .audioType("mp3")
                .maxWorkers(5)
                .maxChunks(1)
                .maxCharactersPerChunk(2)
                .fileUploadLimit(3)
                .supportedFileExtensions("mp3")
                .unchecked();

        assertThat(schema.properties())
                .isEqualTo(new ModelProperties(
                        null,
                        null,
                        1,
                        2,
                        3,
                        "mp3",
                        List.of(new Voice("anna", "Anna", List.of("en-US", "de-DE"))),
                        "anna",
                        3500,
                        "mp3",
                        5));
    }

    @Test
    void featuresKeepTheirOrderAndAreThereOnce() {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.LLM, "large")
                .features(ModelFeature.VISION, ModelFeature.TOOL_CALL)
                .features(ModelFeature.VISION)
                .build();

        assertThat(schema.features()).containsExactly(ModelFeature.VISION, ModelFeature.TOOL_CALL);
    }

    @Test
    void laterCallsLeaveTheSchemaAlone() {
        ModelSchemaBuilder builder = ModelSchemaBuilder.of(ModelType.LLM, "large");
        ModelSchema schema = builder.build();

        builder.parameter(IntRule.of("depth")).features(ModelFeature.VISION);

        assertThat(schema.parameterRules()).isEmpty();
        assertThat(schema.features()).isEmpty();
    }

    @Test
    void refusesErrorsAndNamesThemAll() {
        ModelSchemaBuilder builder = ModelSchemaBuilder.of(ModelType.LLM, "large")
                .contextSize(0)
                .parameter(IntRule.of("depth").min(2).max(1));

        assertThatExceptionOfType(InvalidDeclarationException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::rule)
                        .containsExactly(PropertyCode.NUMBER_INVALID, ParameterCode.MIN_GREATER_THAN_MAX))
                .withMessageStartingWith("model 'large': model_properties.context_size: ");
    }

    @Test
    void letsWarningsPass() {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.LLM, "large").build();

        assertThat(DeclarationRules.check(schema)).isNotEmpty().allMatch(v -> v.severity() == Severity.WARNING);
    }
}
