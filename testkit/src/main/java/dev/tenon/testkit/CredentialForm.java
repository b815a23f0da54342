package dev.tenon.testkit;

import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A form that asks for credentials, with the checks of Dify's API on saving it. Where Dify changed them, these are the newer ones: an empty
 * text is no entry, and a switch that is off is left out.
 */
public final class CredentialForm {

    private static final String MODEL_TYPE = "__model_type";

    private final List<CredentialFormSchema> fields;
    private final @Nullable ModelType type;

    /** Makes a form of the given fields; for a model of the given type, or for the provider if that is null. */
    CredentialForm(List<CredentialFormSchema> fields, @Nullable ModelType type) {
        this.fields = fields;
        this.type = type;
    }

    /**
     * Does what a user does: finds the form with its defaults in it, enters something, and saves.
     *
     * @param entries what the user enters, by variable; an empty text clears a field
     */
    public FilledForm fill(Map<String, ?> entries) {
        Map<String, @Nullable Object> all = new HashMap<>();
        for (CredentialFormSchema field : fields) {
            if (field.defaultValue() != null) {
                all.put(field.variable(), field.defaultValue());
            }
        }
        all.putAll(entries);
        return save(all, entries.keySet());
    }

    /**
     * Saves these values and nothing else, as a call of Dify's API does.
     *
     * @param entries the values by variable
     */
    public FilledForm submit(Map<String, ?> entries) {
        return save(entries, entries.keySet());
    }

    private FilledForm save(Map<String, ?> entries, Set<String> entered) {
        Map<String, CredentialFormSchema> shown = shown(entries);
        Map<String, Object> credentials = new LinkedHashMap<>();
        List<FormViolation> violations = new ArrayList<>();
        shown.forEach((variable, field) -> {
            Object entry = entries.get(variable);
            String violation = violation(field, entry);
            Object value = violation == null ? value(field, entry) : null;
            if (violation != null) {
                violations.add(new FormViolation(variable, violation));
            } else if (value != null) {
                credentials.put(variable, value);
            }
        });
        TreeSet<String> dropped = new TreeSet<>(entered);
        dropped.removeAll(shown.keySet());
        return new FilledForm(credentials, violations, dropped);
    }

    /** Returns the fields all of whose conditions hold; of several with one variable the last, as in Dify. */
    private Map<String, CredentialFormSchema> shown(Map<String, ?> entries) {
        Map<String, @Nullable Object> known = new HashMap<>(entries);
        if (type != null) {
            known.put(MODEL_TYPE, type.value());
        }
        Map<String, CredentialFormSchema> shown = new LinkedHashMap<>();
        for (CredentialFormSchema field : fields) {
            if (field.showOn().stream()
                    .allMatch(condition -> condition.value().equals(known.get(condition.variable())))) {
                shown.put(field.variable(), field);
            }
        }
        return shown;
    }

    private static @Nullable String violation(CredentialFormSchema field, @Nullable Object entry) {
        if (entry == null || isEmpty(entry)) {
            return field.required() ? "is required" : null;
        }
        if (!(entry instanceof String text)) {
            // Without the value, which may be a secret.
            return "expected text, which is all that a form sends, found a value of type "
                    + entry.getClass().getSimpleName();
        }
        int length = text.codePointCount(0, text.length());
        if (field.maxLength() != 0 && length > field.maxLength()) {
            return "has " + length + " characters, at most " + field.maxLength() + " are allowed";
        }
        List<String> legal = legal(field);
        String compared = field.type() == FormType.SWITCH ? text.toLowerCase(Locale.ROOT) : text;
        return legal.isEmpty() || legal.contains(compared)
                ? null
                : "'" + text + "' is none of " + String.join(", ", legal);
    }

    /** Returns what can be chosen; empty if any text can be entered. */
    private static List<String> legal(CredentialFormSchema field) {
        return switch (field.type()) {
            case TEXT_INPUT, SECRET_INPUT -> List.of();
            case SELECT, RADIO ->
                field.options().stream().map(FormOption::value).toList();
            case SWITCH -> List.of("true", "false");
        };
    }

    /** Returns what is stored for an entry that is no violation; null if nothing is. */
    private static @Nullable Object value(CredentialFormSchema field, @Nullable Object entry) {
        if (entry == null || isEmpty(entry)) {
            return "".equals(field.defaultValue()) ? null : field.defaultValue();
        }
        if (field.type() == FormType.SWITCH) {
            return Boolean.parseBoolean((String) entry) ? true : null;
        }
        return entry;
    }

    /** Returns whether Dify, which is written in Python, takes an entry for none. */
    private static boolean isEmpty(Object entry) {
        return entry.equals("")
                || entry.equals(false)
                || (entry instanceof Number number && number.doubleValue() == 0)
                || (entry instanceof Collection<?> list && list.isEmpty())
                || (entry instanceof Map<?, ?> map && map.isEmpty());
    }
}
