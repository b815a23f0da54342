package dev.tenon.declaration;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.form.DecimalForm;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.PricingCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of prices, {@code TN-PRC}. Amounts are tokens × price × unit, all of them exact decimals. */
final class PricingRules {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private PricingRules() {}

    static void check(Findings at, ModelType type, @Nullable PriceConfig pricing) {
        if (pricing == null) {
            return;
        }
        BigDecimal input = required(at.at("input"), pricing.input());
        BigDecimal output = pricing.output() == null ? null : decimal(at.at("output"), pricing.output());
        price(at.at("input"), input);
        price(at.at("output"), output);
        BigDecimal unit = required(at.at("unit"), pricing.unit());
        if (unit != null) {
            unit(at.at("unit"), unit, isZero(input) && isZero(output));
        }
        if (TextRules.required(at.at("currency"), pricing.currency())
                && !CURRENCY.matcher(pricing.currency()).matches()) {
            at.at("currency").report(PricingCode.CURRENCY_FORM, pricing.currency());
        }
        if (type == ModelType.LLM && pricing.output() == null) {
            at.at("output").report(PricingCode.OUTPUT_PRICE_MISSING);
        }
    }

    /** The daemon takes an absent one for 0. */
    private static @Nullable BigDecimal required(Findings at, String text) {
        if (text.isEmpty()) {
            at.reportFor(Set.of(Consumer.SDK), GeneralCode.REQUIRED_MISSING, at.name());
            return null;
        }
        return decimal(at, text);
    }

    private static @Nullable BigDecimal decimal(Findings at, String text) {
        if (!DecimalForm.isDecimal(text)) {
            at.report(PricingCode.PRICE_NOT_DECIMAL, at.name(), text);
            return null;
        }
        return new BigDecimal(text);
    }

    private static boolean isZero(@Nullable BigDecimal price) {
        return price == null || price.signum() == 0;
    }

    private static void price(Findings at, @Nullable BigDecimal price) {
        if (price != null && price.signum() < 0) {
            at.report(PricingCode.PRICE_NEGATIVE, at.name(), price);
        }
    }

    private static void unit(Findings at, BigDecimal unit, boolean free) {
        if (unit.signum() == 0) {
            if (!free) {
                at.report(PricingCode.PRICE_UNIT_ZERO, unit);
            }
        } else if (unit.compareTo(BigDecimal.ONE) > 0 || !isPowerOfTen(unit)) {
            at.report(PricingCode.PRICE_UNIT_UNUSUAL, unit.toPlainString());
        }
    }

    private static boolean isPowerOfTen(BigDecimal unit) {
        return unit.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
