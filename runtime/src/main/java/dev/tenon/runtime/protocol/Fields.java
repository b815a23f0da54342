package dev.tenon.runtime.protocol;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a request, which the daemon fills with nulls and empty texts. Collects what is wrong with all of them, for one
 * error.
 */
public final class Fields {

    private final Map<String, @Nullable Object> members;
    private final List<String> violations;
    private final String prefix;

    /** Reads the given members. */
    public Fields(Map<String, @Nullable Object> members) {
        this(members, new ArrayList<>(), "");
    }

    private Fields(Map<String, @Nullable Object> members, List<String> violations, String prefix) {
        this.members = members;
        this.violations = violations;
        this.prefix = prefix;
    }

    /** Returns a reader of a member's members; what is wrong with them is collected here. */
    public Fields in(Object value, String path) {
        @SuppressWarnings("unchecked") // JSON objects have names
        Map<String, @Nullable Object> object =
                value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
        if (!(value instanceof Map<?, ?>)) {
            violations.add(prefix + path + " must be an object");
        }
        return new Fields(object, violations, prefix + path + ".");
    }

    /** Notes something wrong. */
    public void violation(String name, String text) {
        violations.add(prefix + name + " " + text);
    }

    /**
     * Throws what was collected.
     *
     * @throws InvokeBadRequestException if anything was wrong
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvokeBadRequestException("cannot read the request: " + String.join("; ", violations));
        }
    }

    /** Returns whether the member is there, also as null. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns a member as it is. */
    public @Nullable Object raw(String name) {
        return members.get(name);
    }

    /** Returns a text, null if it is absent, null or empty. */
    public @Nullable String text(String name) {
        Object value = members.get(name);
        if (value == null || value.equals("")) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        violation(name, "must be text");
        return null;
    }

    /** Returns a text that may be empty but not absent. */
    public String anyText(String name) {
        Object value = members.get(name);
        if (value instanceof String text) {
            return text;
        }
        violation(name, value == null ? "is required" : "must be text");
        return "";
    }

    /** Returns a text that must not be empty. */
    public String requiredText(String name) {
        Object value = members.get(name);
        if (value == null || value.equals("")) {
            violation(name, "is required");
            return "";
        }
        String text = text(name);
        return text == null ? "" : text;
    }

    /** Returns a list, an empty one if it is absent or null. */
    public List<?> list(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        violation(name, "must be a list");
        return List.of();
    }

    /** Returns a list of texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (Object element : list(name)) {
            if (element instanceof String text) {
                texts.add(text);
            } else {
                violation(name + "[" + index + "]", "must be text");
            }
            index++;
        }
        return List.copyOf(texts);
    }

    /** Returns an object, an empty one if it is absent or null. */
    public Map<String, @Nullable Object> object(String name) {
        Map<String, @Nullable Object> object = optionalObject(name);
        return object == null ? Map.of() : object;
    }

    /** Returns an object, null if it is absent or null. */
    @SuppressWarnings("unchecked") // JSON objects have names
    public @Nullable Map<String, @Nullable Object> optionalObject(String name) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?>) {
            return (Map<String, @Nullable Object>) value;
        }
        violation(name, "must be an object");
        return null;
    }

    /** Returns true or false. */
    public boolean flag(String name, boolean otherwise) {
        Object value = members.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        violation(name, "must be true or false");
        return otherwise;
    }

    /** Returns a number other than 0, by which Dify's daemon says that there is none; null if there is none. */
    public @Nullable Double number(String name) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return number.doubleValue() == 0 ? null : Double.valueOf(number.doubleValue());
        }
        violation(name, "must be a number");
        return null;
    }
}
