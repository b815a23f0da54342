package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;

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
    public FloatRule min(double value) {
        this.min = BigDecimal.valueOf(value);
        return this;
    }

    /** Sets the largest value. */
    public FloatRule max(double value) {
        this.max = BigDecimal.valueOf(value);
        return this;
    }

    /** Sets the number of decimals, 0 or more. */
    public FloatRule precision(int value) {
        this.precision = value;
        return this;
    }

    /** Sets the default. */
    public FloatRule defaultValue(double value) {
        this.defaultValue = BigDecimal.valueOf(value);
        return this;
    }
}
