package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ModelSample.llm;
import static dev.tenon.declaration.ModelSample.model;
import static dev.tenon.declaration.rule.PricingCode.CURRENCY_FORM;
import static dev.tenon.declaration.rule.PricingCode.OUTPUT_PRICE_MISSING;
import static dev.tenon.declaration.rule.PricingCode.PRICE_NEGATIVE;
import static dev.tenon.declaration.rule.PricingCode.PRICE_NOT_DECIMAL;
import static dev.tenon.declaration.rule.PricingCode.PRICE_UNIT_UNUSUAL;
import static dev.tenon.declaration.rule.PricingCode.PRICE_UNIT_ZERO;

import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fixtures of the rules of prices. */
final class PricingFixtures {

    private PricingFixtures() {}

    static List<Fixture> all() {
        Stream<Fixture> noDecimals = Stream.of(
                        "1,5", " 1 ", "NaN", "1_000", "0x10", "free", "1e", ".", "Infinity", "1 EUR")
                .map(price -> fails(PRICE_NOT_DECIMAL, "'" + price + "'", price(price, "1"), "pricing.input"));
        Stream<Fixture> decimals = Stream.of(
                        "0", "0.000", "1e-3", "+1", ".5", "1.", "1111111111111111111111111111111111111111")
                .map(price -> silent(PRICE_NOT_DECIMAL, price, price(price, "1")));
        Stream<Fixture> unusual = Stream.of("1000000", "10", "0.002", "-0.000001")
                .map(unit -> fails(PRICE_UNIT_UNUSUAL, unit, unit("1", unit), "pricing.unit"));
        Stream<Fixture> units = Stream.of("1", "0.001", "0.0010", "0.000001", "1e-6", "1.0")
                .map(unit -> silent(PRICE_UNIT_UNUSUAL, unit, unit("1", unit)));
        Stream<Fixture> noCurrencies = Stream.of("usd", "usd$", "US", "EURO", "€")
                .map(currency -> fails(CURRENCY_FORM, currency, currency(currency), "pricing.currency"));
        return Stream.of(noDecimals, decimals, unusual, units, noCurrencies, others())
                .flatMap(fixtures -> fixtures)
                .toList();
    }

    private static Stream<Fixture> others() {
        return Stream.of(
                fails(
                        PRICE_NOT_DECIMAL,
                        "output and unit",
                        llm(model -> model.pricing(new PriceConfig("1", "", "per token", "USD"))),
                        "pricing.output",
                        "pricing.unit"),
                fails(PRICE_NEGATIVE, "both", price("-1", "-0.5"), "pricing.input", "pricing.output"),
                silent(PRICE_NEGATIVE, "nothing", price("0", "-0")),
                fails(PRICE_UNIT_ZERO, "zero", unit("1", "0"), "pricing.unit"),
                fails(PRICE_UNIT_ZERO, "zero with decimals", unit("0.01", "0.000"), "pricing.unit"),
                silent(PRICE_UNIT_ZERO, "free anyway", unit("0.00", "0.000")),
                silent(CURRENCY_FORM, "RMB", currency("RMB")),
                fails(OUTPUT_PRICE_MISSING, "of an llm", price("1", null), "pricing.output"),
                silent(OUTPUT_PRICE_MISSING, "free answers", price("1", "0")),
                silent(
                        OUTPUT_PRICE_MISSING,
                        "of an embedding",
                        model(
                                ModelType.TEXT_EMBEDDING,
                                model -> model.pricing(new PriceConfig("1", null, "0.001", "USD")))));
    }

    private static Supplier<List<Violation>> price(String input, @Nullable String output) {
        return llm(model -> model.pricing(new PriceConfig(input, output, "0.000001", "USD")));
    }

    private static Supplier<List<Violation>> unit(String price, String unit) {
        return llm(model -> model.pricing(new PriceConfig(price, price, unit, "USD")));
    }

    private static Supplier<List<Violation>> currency(String currency) {
        return llm(model -> model.pricing(new PriceConfig("1", "1", "0.001", currency)));
    }
}
