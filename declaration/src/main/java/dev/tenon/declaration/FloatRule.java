package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.rule.GeneralCode;
import java.math.BigDecimal;
import java.util.List;

/** Builds the rule of a number. */
public final class FloatRule extends RuleBuilder<FloatRule> {

    private FloatRule(String name) {
        super(name, ParameterType.FLOAT);
    }

    /** Returns a builder of the parameter with the given name. */
    public static FloatRule of(String name) {
        return new FloatRule(name);
    }

    @Override
    FloatRule self() {
        return this;
    }

    /** Sets the smallest value. */
    public FloatRule min(long value) {
        this.min = BigDecimal.valueOf(value);
        return this;
    }

    /**
     * Sets the smallest value.
     *
     * @throws InvalidDeclarationException if it is not finite
     */
    public FloatRule min(double value) {
        this.min = finite("min", value);
        return this;
    }

    /** Sets the largest value. */
    public FloatRule max(long value) {
        this.max = BigDecimal.valueOf(value);
        return this;
    }

    /**
     * Sets the largest value.
     *
     * @throws InvalidDeclarationException if it is not finite
     */
    public FloatRule max(double value) {
        this.max = finite("max", value);
        return this;
    }

    /** Sets the number of decimals, 0 or more. */
    public FloatRule precision(int value) {
        this.precision = value;
        return this;
    }

    /** Sets the default. */
    public FloatRule defaultValue(long value) {
        this.defaultValue = BigDecimal.valueOf(value);
        return this;
    }

    /**
     * Sets the default.
     *
     * @throws InvalidDeclarationException if it is not finite
     */
    public FloatRule defaultValue(double value) {
        this.defaultValue = finite("default", value);
        return this;
    }

    /** Returns the shortest decimal that stands for the number; there is none for NaN and infinity. */
    private BigDecimal finite(String member, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidDeclarationException(
                    "parameter '" + name + "'", List.of(Violation.of(GeneralCode.NON_FINITE, member, member, value)));
        }
        return BigDecimal.valueOf(value);
    }
}
