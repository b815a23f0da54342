package com.acme.gateway.model;

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
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link Chat} that is only known at run time.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
public final class ChatSchema {
    private final ModelSchemaBuilder schema;

    private ChatSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.LLM, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static ChatSchema of(String model) {
        return new ChatSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public ChatSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public ChatSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets chat or completion.
     */
    public ChatSchema mode(LlmMode value) {
        schema.mode(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public ChatSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Adds what the model can do.
     */
    public ChatSchema features(ModelFeature... values) {
        schema.features(values);
        return this;
    }

    /**
     * Sets the price.
     */
    public ChatSchema pricing(PriceConfig value) {
        schema.pricing(value);
        return this;
    }

    /**
     * Offers {@link Chat.Parameters#temperature()} as it is declared: float, 0 to 2, by default 0.7.
     */
    public ChatSchema temperature() {
        return offer(temperatureRule());
    }

    /**
     * Offers {@link Chat.Parameters#temperature()}, adapted to the model.
     */
    public ChatSchema temperature(Consumer<FloatRule> adapt) {
        FloatRule rule = temperatureRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static FloatRule temperatureRule() {
        return FloatRule.of("temperature")
                .template(ParameterTemplate.TEMPERATURE)
                .required(true)
                .max(2)
                .defaultValue(0.7);
    }

    /**
     * Offers {@link Chat.Parameters#style()} as it is declared: string, one of 2.
     */
    public ChatSchema style() {
        return offer(styleRule());
    }

    /**
     * Offers {@link Chat.Parameters#style()}, adapted to the model.
     */
    public ChatSchema style(Consumer<StringRule> adapt) {
        StringRule rule = styleRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static StringRule styleRule() {
        return StringRule.of("style").label("Style").options("plain", "fancy");
    }

    /**
     * Offers {@link Chat.Parameters#seed()} as it is declared: int, up to 4294967295.
     */
    public ChatSchema seed() {
        return offer(seedRule());
    }

    /**
     * Offers {@link Chat.Parameters#seed()}, adapted to the model.
     */
    public ChatSchema seed(Consumer<IntRule> adapt) {
        IntRule rule = seedRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static IntRule seedRule() {
        return IntRule.of("seed").max(4_294_967_295L);
    }

    /**
     * Offers {@link Chat.Parameters#ratio()} as it is declared: float, 0.5 to 2.5.
     */
    public ChatSchema ratio() {
        return offer(ratioRule());
    }

    /**
     * Offers {@link Chat.Parameters#ratio()}, adapted to the model.
     */
    public ChatSchema ratio(Consumer<FloatRule> adapt) {
        FloatRule rule = ratioRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static FloatRule ratioRule() {
        return FloatRule.of("ratio")
                .min(0.5)
                .max(2.5)
                .precision(1);
    }

    /**
     * Offers {@link Chat.Parameters#think()} as it is declared: boolean.
     */
    public ChatSchema think() {
        return offer(thinkRule());
    }

    /**
     * Offers {@link Chat.Parameters#think()}, adapted to the model.
     */
    public ChatSchema think(Consumer<BooleanRule> adapt) {
        BooleanRule rule = thinkRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static BooleanRule thinkRule() {
        return BooleanRule.of("think").required(true);
    }

    /**
     * Offers {@link Chat.Parameters#note()} as it is declared: text.
     */
    public ChatSchema note() {
        return offer(noteRule());
    }

    /**
     * Offers {@link Chat.Parameters#note()}, adapted to the model.
     */
    public ChatSchema note(Consumer<TextRule> adapt) {
        TextRule rule = noteRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static TextRule noteRule() {
        return TextRule.of("note").defaultValue("\"\n");
    }

    /**
     * Offers {@link Chat.Parameters#responseFormat()} as it is declared: string, one of 2.
     */
    public ChatSchema responseFormat() {
        return offer(responseFormatRule());
    }

    /**
     * Offers {@link Chat.Parameters#responseFormat()}, adapted to the model.
     */
    public ChatSchema responseFormat(Consumer<StringRule> adapt) {
        StringRule rule = responseFormatRule();
        adapt.accept(rule);
        return offer(rule);
    }

    private static StringRule responseFormatRule() {
        return StringRule.of("response_format").template(ParameterTemplate.RESPONSE_FORMAT);
    }

    private ChatSchema offer(RuleBuilder<?> rule) {
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
