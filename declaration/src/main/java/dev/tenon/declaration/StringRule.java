package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;
import java.util.List;

/** Builds the rule of a line of text or a choice. */
public final class StringRule extends RuleBuilder<StringRule> {

    private StringRule(String name) {
        super(name, ParameterType.STRING);
    }

    /** Returns a builder of the parameter with the given name. */
    public static StringRule of(String name) {
        return new StringRule(name);
    }

    @Override
    StringRule self() {
        return this;
    }

    /** Sets the default. */
    public StringRule defaultValue(String value) {
        this.defaultValue = value;
        return this;
    }

    /** Sets the choices; none means that any text will do. */
    public StringRule options(String... values) {
        this.options = List.of(values);
        return this;
    }

    /** Sets the choices; none means that any text will do. */
    public StringRule options(List<String> values) {
        this.options = List.copyOf(values);
        return this;
    }
}
