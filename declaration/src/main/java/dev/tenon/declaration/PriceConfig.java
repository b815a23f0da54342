package dev.tenon.declaration;

import org.jspecify.annotations.Nullable;

/**
 * The price of a model. Numbers are decimals as text, exactly as declared.
 *
 * @param input the price of input
 * @param output the price of output, or null
 * @param unit what one token counts, such as {@code 0.000001}
 * @param currency such as {@code USD}
 */
public record PriceConfig(String input, @Nullable String output, String unit, String currency) {}
