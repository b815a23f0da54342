package acme;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.RuleBuilder;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link AcmeLlm} that is only known at run time.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
public final class AcmeLlmSchema {
    private final ModelSchemaBuilder schema;

    private AcmeLlmSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.LLM, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static AcmeLlmSchema of(String model) {
        return new AcmeLlmSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public AcmeLlmSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public AcmeLlmSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets chat or completion.
     */
    public AcmeLlmSchema mode(LlmMode value) {
        schema.mode(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public AcmeLlmSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Adds what the model can do.
     */
    public AcmeLlmSchema features(ModelFeature... values) {
        schema.features(values);
        return this;
    }

    /**
     * Sets the price.
     */
    public AcmeLlmSchema pricing(PriceConfig value) {
        schema.pricing(value);
        return this;
    }

    /**
     * Offers {@link AcmeParameters#temperature()} as it is declared: float, 0 to 1, by default 0.
     */
    public AcmeLlmSchema temperature() {
        return offer(temperatureRule());
    }

    /**
     * Offers {@link AcmeParameters#temperature()}, adapted to the model.
     */
    public AcmeLlmSchema temperature(Consumer<FloatRule> adapt) {
        FloatRule rule = temperatureRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static FloatRule temperatureRule() {
        return FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE);
    }

    /**
     * Offers {@link AcmeParameters#maxTokens()} as it is declared: int, 1 to 4096, by default 64.
     */
    public AcmeLlmSchema maxTokens() {
        return offer(maxTokensRule());
    }

    /**
     * Offers {@link AcmeParameters#maxTokens()}, adapted to the model.
     */
    public AcmeLlmSchema maxTokens(Consumer<IntRule> adapt) {
        IntRule rule = maxTokensRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static IntRule maxTokensRule() {
        return IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS).max(4096);
    }

    /**
     * Offers {@link AcmeParameters#responseFormat()} as it is declared: string, one of 3.
     */
    public AcmeLlmSchema responseFormat() {
        return offer(responseFormatRule());
    }

    /**
     * Offers {@link AcmeParameters#responseFormat()}, adapted to the model.
     */
    public AcmeLlmSchema responseFormat(Consumer<StringRule> adapt) {
        StringRule rule = responseFormatRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static StringRule responseFormatRule() {
        return StringRule.of("response_format")
                .template(ParameterTemplate.RESPONSE_FORMAT)
                .defaultValue("text")
                .options("text", "16:9", "None");
    }

    /**
     * Offers {@link AcmeParameters#style()} as it is declared: string, one of 2.
     */
    public AcmeLlmSchema style() {
        return offer(styleRule());
    }

    /**
     * Offers {@link AcmeParameters#style()}, adapted to the model.
     */
    public AcmeLlmSchema style(Consumer<StringRule> adapt) {
        StringRule rule = styleRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static StringRule styleRule() {
        return StringRule.of("style")
                .label("Style")
                .help("on")
                .options("plain", "fancy");
    }

    /**
     * Offers {@link AcmeParameters#note()} as it is declared: text.
     */
    public AcmeLlmSchema note() {
        return offer(noteRule());
    }

    /**
     * Offers {@link AcmeParameters#note()}, adapted to the model.
     */
    public AcmeLlmSchema note(Consumer<TextRule> adapt) {
        TextRule rule = noteRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static TextRule noteRule() {
        return TextRule.of("note").defaultValue("{\n"
                + "  \"a\": 1\n"
                + "}");
    }

    /**
     * Offers {@link AcmeParameters#ratio()} as it is declared: float, 0.50 to 2, by default 1.
     */
    public AcmeLlmSchema ratio() {
        return offer(ratioRule());
    }

    /**
     * Offers {@link AcmeParameters#ratio()}, adapted to the model.
     */
    public AcmeLlmSchema ratio(Consumer<FloatRule> adapt) {
        FloatRule rule = ratioRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static FloatRule ratioRule() {
        return FloatRule.of("ratio")
                .min(0.50)
                .max(2)
                .precision(1)
                .defaultValue(1);
    }

    /**
     * Offers {@link AcmeParameters#cache()} as it is declared: boolean, by default true.
     */
    public AcmeLlmSchema cache() {
        return offer(cacheRule());
    }

    /**
     * Offers {@link AcmeParameters#cache()}, adapted to the model.
     */
    public AcmeLlmSchema cache(Consumer<BooleanRule> adapt) {
        BooleanRule rule = cacheRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static BooleanRule cacheRule() {
        return BooleanRule.of("cache").required(true).defaultValue(true);
    }

    private AcmeLlmSchema offer(RuleBuilder<?> rule) {
        schema.parameter(rule);
        return this;
    }

    /**
     * Returns the schema.
     *
     * @throws dev.tenon.declaration.InvalidDeclarationException with all violations,
     *     if it breaks a rule of Dify
     */
    public ModelSchema build() {
        return schema.build();
    }
}
