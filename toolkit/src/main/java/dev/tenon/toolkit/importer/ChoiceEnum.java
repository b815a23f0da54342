package dev.tenon.toolkit.importer;

import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.I18nObject;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Literals;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.module.JavaNames;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes the enum of the choices of a field or a parameter, nested in its record. */
final class ChoiceEnum {

    private ChoiceEnum() {}

    /** Returns the enum of the options of a parameter. */
    static String of(JavaFile file, String type, String parameter, List<String> options) {
        return of(
                file,
                type,
                parameter,
                options.stream()
                        .map(each -> new FormOption(I18nObject.of(each), each, List.of()))
                        .toList(),
                new ShowOnValues(file));
    }

    /** Returns the enum of the options of a field. */
    static String of(JavaFile file, String type, String variable, List<FormOption> options, ShowOnValues conditions) {
        JavaNames names = new JavaNames();
        StringJoiner constants = new StringJoiner(",\n", "", "\n");
        for (FormOption each : options) {
            String constant = names.constant(each.value(), "VALUE");
            Annotation annotation = Annotation.of("Option");
            if (!constant.toLowerCase(Locale.ROOT).equals(each.value())) {
                annotation.text("value", each.value());
            }
            if (!each.label().equals(I18nObject.of(each.value()))) {
                annotation.with("label", Texts.i18n(each.label()));
            }
            annotation.items("showOn", conditions.of(each.showOn()));
            constants.add(file.annotated(annotation, 8) + constant);
        }
        return "\n    /** The choices of {@code " + Literals.comment(variable) + "}. */\n    enum " + type + " {\n"
                + constants + "    }\n";
    }
}
