package dev.tenon.declaration;

import java.util.List;

/**
 * A choice of a credential form field.
 *
 * @param label the text of the choice
 * @param value what is stored
 * @param showOn the conditions under which it is offered
 */
public record FormOption(I18nObject label, String value, List<FormShowOn> showOn) {
    public FormOption {
        showOn = List.copyOf(showOn);
    }
}
