package dev.tenon.processor.resolve;

import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceEnum;
import dev.tenon.processor.source.SourceOption;
import dev.tenon.processor.source.SourceShowOn;
import dev.tenon.processor.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes where the values of credential fields are written. */
final class CredentialPlaces {

    private final Origins origins;
    private final Texts texts;

    CredentialPlaces(Origins origins) {
        this.origins = origins;
        this.texts = new Texts(origins);
    }

    /** Notes the places of a field, and of its options, below the path. */
    void place(SourceComponent component, SourceCredential source, String path) {
        origins.put(path, source.origin());
        origins.put(path + ".variable", source.variable());
        if (source.label() == null) {
            origins.markUnreadable(path + ".label");
        }
        texts.place(source.label(), path + ".label");
        origins.put(path + ".type", source.type());
        origins.put(path + ".required", source.required());
        origins.put(path + ".default", source.defaultValue());
        texts.place(source.placeholder(), path + ".placeholder");
        texts.place(source.help(), path + ".help");
        origins.put(path + ".url", source.url());
        origins.put(path + ".max_length", source.maxLength());
        conditions(source.showOn(), path + ".show_on");
        SourceEnum choices = component.type().choices();
        if (choices != null) {
            origins.put(path + ".options", component.origin());
            for (int i = 0; i < choices.constants().size(); i++) {
                option(choices.constants().get(i), path + ".options[" + i + "]");
            }
        }
    }

    private void option(SourceOption source, String path) {
        origins.put(path, source.origin());
        origins.put(path + ".value", source.value());
        if (source.label() == null) {
            // Derived from the value, of which the value's own rule speaks.
            origins.markUnreadable(path + ".label");
        }
        texts.place(source.label(), path + ".label");
        conditions(source.showOn(), path + ".show_on");
    }

    private void conditions(@Nullable Written<List<SourceShowOn>> source, String path) {
        if (source == null) {
            return;
        }
        origins.put(path, source);
        int index = 0;
        for (SourceShowOn each : source.value()) {
            if (each.namesVariable()) {
                String condition = path + "[" + index++ + "]";
                origins.put(condition, each.origin());
                origins.put(condition + ".variable", each.variable());
                origins.put(condition + ".value", each.value());
            }
            if (each.modelType() != null) {
                String condition = path + "[" + index++ + "]";
                origins.put(condition, each.origin());
                origins.put(condition + ".value", each.modelType());
            }
        }
    }
}
