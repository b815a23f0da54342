package com.acme.xinference;

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
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link XinferenceLlm} that is only known at run time.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
public final class XinferenceLlmSchema {
    private final ModelSchemaBuilder schema;

    private XinferenceLlmSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.LLM, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static XinferenceLlmSchema of(String model) {
        return new XinferenceLlmSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public XinferenceLlmSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public XinferenceLlmSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets chat or completion.
     */
    public XinferenceLlmSchema mode(LlmMode value) {
        schema.mode(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public XinferenceLlmSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Adds what the model can do.
     */
    public XinferenceLlmSchema features(ModelFeature... values) {
        schema.features(values);
        return this;
    }

    /**
     * Sets the price.
     */
    public XinferenceLlmSchema pricing(PriceConfig value) {
        schema.pricing(value);
        return this;
    }

    /**
     * Offers {@link XinferenceLlmParameters#temperature()} as it is declared: float, 0 to 1, by default 0.
     */
    public XinferenceLlmSchema temperature() {
        return offer(temperatureRule());
    }

    /**
     * Offers {@link XinferenceLlmParameters#temperature()}, adapted to the model.
     */
    public XinferenceLlmSchema temperature(Consumer<FloatRule> adapt) {
        FloatRule rule = temperatureRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static FloatRule temperatureRule() {
        return FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE);
    }

    /**
     * Offers {@link XinferenceLlmParameters#maxTokens()} as it is declared: int, 1 to 2048, by default 512.
     */
    public XinferenceLlmSchema maxTokens() {
        return offer(maxTokensRule());
    }

    /**
     * Offers {@link XinferenceLlmParameters#maxTokens()}, adapted to the model.
     */
    public XinferenceLlmSchema maxTokens(Consumer<IntRule> adapt) {
        IntRule rule = maxTokensRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static IntRule maxTokensRule() {
        return IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS).defaultValue(512);
    }

    /**
     * Offers {@link XinferenceLlmParameters#topK()} as it is declared: int, 1 to 100, by default 50.
     */
    public XinferenceLlmSchema topK() {
        return offer(topKRule());
    }

    /**
     * Offers {@link XinferenceLlmParameters#topK()}, adapted to the model.
     */
    public XinferenceLlmSchema topK(Consumer<IntRule> adapt) {
        IntRule rule = topKRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static IntRule topKRule() {
        return IntRule.of("top_k").template(ParameterTemplate.TOP_K);
    }

    /**
     * Offers {@link XinferenceLlmParameters#responseFormat()} as it is declared: string, one of 3.
     */
    public XinferenceLlmSchema responseFormat() {
        return offer(responseFormatRule());
    }

    /**
     * Offers {@link XinferenceLlmParameters#responseFormat()}, adapted to the model.
     */
    public XinferenceLlmSchema responseFormat(Consumer<StringRule> adapt) {
        StringRule rule = responseFormatRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static StringRule responseFormatRule() {
        return StringRule.of("response_format").template(ParameterTemplate.RESPONSE_FORMAT)
                .options("JSON", "XML", "text");
    }

    /**
     * Offers {@link XinferenceLlmParameters#thinking()} as it is declared: boolean, by default true.
     */
    public XinferenceLlmSchema thinking() {
        return offer(thinkingRule());
    }

    /**
     * Offers {@link XinferenceLlmParameters#thinking()}, adapted to the model.
     */
    public XinferenceLlmSchema thinking(Consumer<BooleanRule> adapt) {
        BooleanRule rule = thinkingRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static BooleanRule thinkingRule() {
        return BooleanRule.of("enable_thinking")
                .label(I18nObject.of("Thinking", "思考"))
                .help("Whether the model thinks before it answers. Only some families can be told.")
                .defaultValue(true);
    }

    private XinferenceLlmSchema offer(RuleBuilder<?> rule) {
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
