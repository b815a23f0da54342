package dev.tenon.runtime.service;

import dev.tenon.declaration.PriceConfig;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What tokens cost. All amounts are exact, rounded as Dify's SDK rounds them. */
public final class Prices {

    private static final MathContext DIGITS = new MathContext(28, RoundingMode.HALF_EVEN);
    private static final int SCALE = 7;
    private static final String FREE = "0.0";
    private static final String DEFAULT_CURRENCY = "USD";

    private Prices() {}

    /**
     * The price of one kind of token.
     *
     * @param unitPrice as declared
     * @param unit as declared
     * @param amount seven decimals
     * @param currency as declared
     */
    public record Price(String unitPrice, String unit, String amount, String currency) {}

    /**
     * The usage of a language model.
     *
     * @param promptTokens tokens of the prompt
     * @param prompt what they cost
     * @param completionTokens tokens of the answer
     * @param completion what they cost
     * @param totalPrice the sum
     * @param latency seconds
     */
    public record LlmUsage(
            long promptTokens,
            Price prompt,
            long completionTokens,
            Price completion,
            String totalPrice,
            double latency) {}

    /**
     * The usage of an embedding model.
     *
     * @param tokens tokens of the texts
     * @param price what they cost
     * @param latency seconds
     */
    public record EmbeddingUsage(long tokens, Price price, double latency) {}

    /** Returns the usage of a language model. */
    public static LlmUsage llm(
            @Nullable PriceConfig pricing, long promptTokens, long completionTokens, double latency) {
        Price prompt = input(pricing, promptTokens);
        Price completion = pricing == null || pricing.output() == null
                ? none()
                : price(completionTokens, pricing.output(), pricing);
        BigDecimal total = new BigDecimal(prompt.amount()).add(new BigDecimal(completion.amount()));
        return new LlmUsage(promptTokens, prompt, completionTokens, completion, total.toPlainString(), latency);
    }

    /** Returns the usage of an embedding model. */
    public static EmbeddingUsage embedding(@Nullable PriceConfig pricing, long tokens, double latency) {
        return new EmbeddingUsage(tokens, input(pricing, tokens), latency);
    }

    private static Price input(@Nullable PriceConfig pricing, long tokens) {
        return pricing == null ? none() : price(tokens, pricing.input(), pricing);
    }

    private static Price price(long tokens, String unitPrice, PriceConfig pricing) {
        BigDecimal amount = BigDecimal.valueOf(tokens)
                .multiply(new BigDecimal(unitPrice), DIGITS)
                .multiply(new BigDecimal(pricing.unit()), DIGITS)
                .setScale(SCALE, RoundingMode.HALF_UP);
        return new Price(plain(unitPrice), plain(pricing.unit()), amount.toPlainString(), pricing.currency());
    }

    private static String plain(String decimal) {
        return new BigDecimal(decimal).toPlainString();
    }

    private static Price none() {
        return new Price(FREE, FREE, FREE, DEFAULT_CURRENCY);
    }
}
