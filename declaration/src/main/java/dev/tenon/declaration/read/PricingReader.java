package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.form.DecimalForm;
import dev.tenon.declaration.rule.PricingCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads prices. The daemon takes their text for decimals, quoted or not, and the SDK what its YAML makes of them. */
final class PricingReader {

    private PricingReader() {}

    static @Nullable PriceConfig read(Value at) {
        if (at.isMissing()) {
            return null;
        }
        MapReader in = MapReader.of(at);
        if (!at.reading().isRead(at.path())) {
            return null;
        }
        String input = decimal(in.at("input"));
        String unit = decimal(in.at("unit"));
        PriceConfig pricing = new PriceConfig(
                input == null ? "" : input,
                decimal(in.at("output")),
                unit == null ? "" : unit,
                Texts.required(in.at("currency")));
        in.unknownKeys();
        return pricing;
    }

    private static @Nullable String decimal(Value at) {
        if (at.isMissing()) {
            return null;
        }
        if (at.node() instanceof MapNode) {
            Decoding.collection(at);
            // The daemon takes any map for 0.
            at.wrongKind(Set.of(Consumer.SDK), "a decimal");
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a decimal");
            return null;
        }
        if (!DecimalForm.isDecimal(scalar.text())) {
            at.report(refusedBy(scalar), PricingCode.PRICE_NOT_DECIMAL, at.name(), scalar.text());
            at.unread();
        } else if (Dialect.DAEMON.kind(scalar) != ScalarKind.TEXT || Dialect.SDK.kind(scalar) != ScalarKind.TEXT) {
            at.report(PricingCode.PRICE_UNQUOTED, at.name());
        }
        return scalar.text();
    }

    /** The SDK strips blanks, passes over underscores, and reads any number of its own YAML; what it sends is a decimal. */
    private static Set<Consumer> refusedBy(ScalarNode scalar) {
        boolean sdk = DecimalForm.isDecimal(scalar.text().strip().replace("_", ""))
                || Dialect.SDK.number(scalar).isPresent();
        return sdk ? Readers.DAEMON.consumers() : PricingCode.PRICE_NOT_DECIMAL.refusedBy();
    }
}
