package dev.tenon.declaration;

import java.util.List;

/**
 * A voice of a text-to-speech model.
 *
 * @param mode the id that is sent to the model
 * @param name the name that Dify shows
 * @param language the languages it speaks, such as {@code en-US}
 */
public record Voice(String mode, String name, List<String> language) {
    public Voice {
        language = List.copyOf(language);
    }
}
