package dev.tenon.processor.resolve;

import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceOption;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRule;
import dev.tenon.processor.source.SourceUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes where the values of parameter rules are written. */
final class ParameterPlaces {

    private final Origins origins;
    private final Texts texts;

    ParameterPlaces(Origins origins) {
        this.origins = origins;
        this.texts = new Texts(origins);
    }

    /** Notes the places of a rule below the path: those of the record, and before them those of {@code use}. */
    void place(SourceComponent component, SourceParameter written, @Nullable SourceUse use, String path) {
        SourceParameter parameter = use == null ? written : ParameterResolver.adapted(written, use);
        origins.put(path, use == null ? parameter.origin() : use.origin());
        origins.put(path + ".name", parameter.name());
        origins.put(path + ".use_template", parameter.template());
        origins.put(path + ".type", parameter.type());
        if (component.type().choices() != null) {
            List<SourceOption> constants = component.type().choices().constants();
            for (int i = 0; i < constants.size(); i++) {
                origins.put(path + ".options[" + i + "]", constants.get(i).origin());
            }
        }
        if (parameter.template() == null
                && parameter.rule().label() == null
                && (use == null || use.rule().label() == null)) {
            // Derived from the name, of which the name's own rule speaks.
            origins.markUnreadable(path + ".label");
        }
        place(parameter.rule(), path);
        if (use != null) {
            place(use.rule(), path);
        }
    }

    private void place(SourceRule rule, String path) {
        texts.place(rule.label(), path + ".label");
        texts.place(rule.help(), path + ".help");
        origins.put(path + ".required", rule.required());
        origins.put(path + ".default", rule.defaultValue());
        origins.put(path + ".min", rule.min());
        origins.put(path + ".max", rule.max());
        origins.put(path + ".precision", rule.precision());
        if (rule.options() != null) {
            origins.put(path + ".options", rule.options());
            origins.putAll(path + ".options", rule.options().value());
        }
    }
}
