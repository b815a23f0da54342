package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;

/** Builds the rule of a text of several lines. */
public final class TextRule extends RuleBuilder<TextRule> {

    private TextRule(String name) {
        super(name, ParameterType.TEXT);
    }

    /** Returns a builder of the parameter with the given name. */
    public static TextRule of(String name) {
        return new TextRule(name);
    }

    @Override
    TextRule self() {
        return this;
    }

    /** Sets the default. */
    public TextRule defaultValue(String value) {
        this.defaultValue = value;
        return this;
    }
}
