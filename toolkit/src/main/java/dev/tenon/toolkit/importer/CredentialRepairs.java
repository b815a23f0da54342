package dev.tenon.toolkit.importer;

import dev.tenon.annotation.FormType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.I18nObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes credential fields such that one record component can hold each variable. */
final class CredentialRepairs {

    private final String file;
    private final Remarks remarks;
    private final TextRepairs texts;
    private final Map<String, CredentialFormSchema> first = new HashMap<>();

    CredentialRepairs(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
        this.texts = new TextRepairs(remarks);
    }

    List<CredentialFormSchema> repaired(List<CredentialFormSchema> fields) {
        return fields.stream().map(this::repaired).toList();
    }

    private CredentialFormSchema repaired(CredentialFormSchema field) {
        String path = "credential " + field.variable();
        FormType type = type(path, field);
        List<FormOption> options = isChoice(type) ? options(path, field) : List.of();
        CredentialFormSchema repaired = new CredentialFormSchema(
                field.variable(),
                texts.required(file, path + " label", field.label()),
                type,
                field.required(),
                defaultValue(path, field, type, options),
                options,
                field.showOn(),
                texts.optional(file, path + " placeholder", field.placeholder()),
                texts.optional(file, path + " help", field.help()),
                field.url(),
                field.maxLength());
        first.putIfAbsent(field.variable(), repaired);
        return repaired;
    }

    private FormType type(String path, CredentialFormSchema field) {
        CredentialFormSchema before = first.get(field.variable());
        if (before != null && before.type() != field.type() && !(isChoice(before.type()) && isChoice(field.type()))) {
            remarks.add(
                    file,
                    path + " was " + field.type().value() + " and became "
                            + before.type().value() + ", which another field of this variable is");
            return before.type();
        }
        if (isChoice(field.type()) && field.options().isEmpty()) {
            remarks.add(file, path + " was " + field.type().value() + " without options and became text-input");
            return FormType.TEXT_INPUT;
        }
        if (!isChoice(field.type()) && !field.options().isEmpty()) {
            remarks.add(
                    file,
                    path + ": options were left out, because " + field.type().value() + " has none");
        }
        return field.type();
    }

    private static boolean isChoice(FormType type) {
        return type == FormType.SELECT || type == FormType.RADIO;
    }

    private List<FormOption> options(String path, CredentialFormSchema field) {
        Map<String, FormOption> options = new LinkedHashMap<>();
        for (FormOption each : field.options()) {
            I18nObject label = texts.required(file, path + " option " + each.value(), each.label());
            if (options.putIfAbsent(each.value(), new FormOption(label, each.value(), each.showOn())) != null) {
                remarks.add(file, path + ": option '" + each.value() + "' is listed twice and kept once");
            }
        }
        List<FormOption> own = List.copyOf(options.values());
        CredentialFormSchema before = first.get(field.variable());
        if (before != null && !before.options().equals(own)) {
            remarks.add(file, path + ": all fields of this variable have the options of the first");
            return before.options();
        }
        return own;
    }

    private @Nullable String defaultValue(
            String path, CredentialFormSchema field, FormType type, List<FormOption> options) {
        String value = field.defaultValue();
        boolean legal = isChoice(type)
                ? options.stream().anyMatch(each -> each.value().equals(value))
                : type != FormType.SWITCH || List.of("true", "false").contains(String.valueOf(value));
        if (value != null && !legal) {
            remarks.add(file, path + ": the default '" + value + "' was left out, because it cannot be chosen");
            return null;
        }
        return value;
    }
}
