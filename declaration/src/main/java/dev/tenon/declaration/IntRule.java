package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;

/** Builds the rule of a whole number. */
public final class IntRule extends RuleBuilder<IntRule> {

    private IntRule(String name) {
        super(name, ParameterType.INT);
    }

    /** Returns a builder of the parameter with the given name. */
    public static IntRule of(String name) {
        return new IntRule(name);
    }

    @Override
    IntRule self() {
        return this;
    }

    /** Sets the smallest value. */
    public IntRule min(long value) {
        this.min = BigDecimal.valueOf(value);
        return this;
    }

    /** Sets the largest value. */
    public IntRule max(long value) {
        this.max = BigDecimal.valueOf(value);
        return this;
    }

    /** Sets the default. */
    public IntRule defaultValue(long value) {
        this.defaultValue = BigDecimal.valueOf(value);
        return this;
    }
}
