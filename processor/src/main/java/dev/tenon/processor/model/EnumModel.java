package dev.tenon.processor.model;

import java.util.List;

/**
 * An enum whose constants are choices.
 *
 * @param type the enum
 * @param choices in declared order
 */
public record EnumModel(TypeRef type, List<Choice> choices) {
    public EnumModel {
        choices = List.copyOf(choices);
    }

    /**
     * A choice.
     *
     * @param constant the constant's name
     * @param value what Dify sends
     */
    public record Choice(String constant, String value) {}
}
