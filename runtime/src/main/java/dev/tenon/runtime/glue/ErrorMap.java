package dev.tenon.runtime.glue;

import dev.tenon.annotation.InvokeError;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which exception is which of Dify's errors, as declared by {@code @MapError}. */
public final class ErrorMap {

    private static final ErrorMap EMPTY = new ErrorMap(Map.of());

    private final Map<Class<?>, InvokeError> errors;

    private ErrorMap(Map<Class<?>, InvokeError> errors) {
        this.errors = errors;
    }

    /** Returns a map without entries. */
    public static ErrorMap empty() {
        return EMPTY;
    }

    /** Returns this map with one entry more. */
    public ErrorMap with(Class<? extends Throwable> exception, InvokeError error) {
        Map<Class<?>, InvokeError> more = new LinkedHashMap<>(errors);
        more.put(exception, error);
        return new ErrorMap(more);
    }

    /** Returns the error of the most specific class that is declared for the exception itself, not for its causes, or null. */
    public @Nullable InvokeError find(Throwable exception) {
        Class<?> type = exception.getClass();
        while (type != null) {
            InvokeError error = errors.get(type);
            if (error != null) {
                return error;
            }
            type = type.getSuperclass();
        }
        return null;
    }
}
