package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;

/** Builds the rule of a yes or no. */
public final class BooleanRule extends RuleBuilder<BooleanRule> {

    private BooleanRule(String name) {
        super(name, ParameterType.BOOLEAN);
    }

    /** Returns a builder of the parameter with the given name. */
    public static BooleanRule of(String name) {
        return new BooleanRule(name);
    }

    @Override
    BooleanRule self() {
        return this;
    }

    /** Sets the default. */
    public BooleanRule defaultValue(boolean value) {
        this.defaultValue = value;
        return this;
    }
}
