package dev.tenon.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.PriceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices are exact, and rounded as Dify's own. */
final class PricesTest {

    @ParameterizedTest
    @CsvSource({
        "3, 0.15, 0.000001, 0.0000005",
        "3, 0.6, 0.000001, 0.0000018",
        "9, 0.003, 0.001, 0.0000270",
        "0, 0.003, 0.001, 0.0000000",
        "1000000, 3.00, 0.000001, 3.0000000",
        "1, 0.00000000000000000000000000000123456789, 1, 0.0000000"
    })
    void anAmountHasSevenDecimals(long tokens, String price, String unit, String amount) {
        PriceConfig pricing = new PriceConfig(price, price, unit, "EUR");

        assertThat(Prices.llm(pricing, tokens, 0, 0).prompt().amount()).isEqualTo(amount);
        assertThat(Prices.llm(pricing, 0, tokens, 0).completion().amount()).isEqualTo(amount);
        assertThat(Prices.embedding(pricing, tokens, 0).price().amount()).isEqualTo(amount);
    }

    @Test
    void theTotalIsTheSumOfTheRoundedHalves() {
        Prices.LlmUsage usage = Prices.llm(new PriceConfig("0.15", "0.15", "0.000001", "USD"), 3, 3, 0);

        assertThat(usage.totalPrice()).isEqualTo("0.0000010");
    }

    @Test
    void whatHasNoPriceIsFree() {
        Prices.LlmUsage unpriced = Prices.llm(null, 3, 4, 0);
        Prices.LlmUsage half = Prices.llm(new PriceConfig("0.15", null, "0.000001", "EUR"), 3, 4, 0);

        assertThat(unpriced.prompt()).isEqualTo(new Prices.Price("0.0", "0.0", "0.0", "USD"));
        assertThat(half.prompt().currency()).isEqualTo("EUR");
        assertThat(half.completion()).isEqualTo(new Prices.Price("0.0", "0.0", "0.0", "USD"));
        assertThat(half.totalPrice()).isEqualTo("0.0000005");
    }

    @Test
    void pricesAreWrittenPlainly() {
        assertThat(Prices.llm(new PriceConfig("1e-7", "1E+2", "1e-6", "USD"), 1, 1, 0))
                .satisfies(usage -> assertThat(usage.prompt().unitPrice()).isEqualTo("0.0000001"))
                .satisfies(usage -> assertThat(usage.completion().unitPrice()).isEqualTo("100"))
                .satisfies(usage -> assertThat(usage.prompt().unit()).isEqualTo("0.000001"));
    }
}
