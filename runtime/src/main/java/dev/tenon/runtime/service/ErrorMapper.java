package dev.tenon.runtime.service;

import dev.tenon.annotation.InvokeError;
import dev.tenon.declaration.InvalidDeclarationException;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.glue.BindingException;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.json.JsonException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Chooses Dify's error for an exception: one of the taxonomy as it is; then the declared mappings, causes from the outside in; then
 * what the JDK throws; else a defect of the plugin.
 */
public final class ErrorMapper {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String provider;
    private final List<ErrorMap> maps;

    /** Makes a mapper; the mappings of the model class come before those of the provider. */
    public ErrorMapper(String provider, ErrorMap model, ErrorMap providerErrors) {
        this.provider = provider;
        this.maps = List.of(model, providerErrors);
    }

    /** Returns the error of a call. */
    public WireError toWire(Throwable thrown) {
        String errorId = newErrorId();
        if (thrown instanceof CredentialsValidateFailedException) {
            return new WireError(WireError.CREDENTIALS, text(thrown), errorId, 0, null);
        }
        if (thrown instanceof InvokeException known) {
            return wire(known.kind(), text(known), known, errorId);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            InvokeError mapped = declared(cause);
            if (mapped != null) {
                return wire(mapped, text(cause), upstream(thrown), errorId);
            }
            if (cause instanceof InvokeException known) {
                return wire(known.kind(), text(known), known, errorId);
            }
        }
        InvokeError known = JdkErrors.kindOf(thrown);
        if (known != null) {
            return wire(known, text(thrown), null, errorId);
        }
        String text = "internal error in the plugin (" + thrown.getClass().getName() + ", error_id " + errorId + ")";
        return wire(InvokeError.SERVER_UNAVAILABLE, text, null, errorId);
    }

    /** Returns the error of a validation: the form shows only this one, and its text is for the person who fills it in. */
    public WireError forValidation(Throwable thrown) {
        InvokeException upstream = upstream(thrown);
        return new WireError(
                WireError.CREDENTIALS,
                text(thrown),
                newErrorId(),
                upstream == null ? 0 : upstream.status(),
                upstream == null ? null : upstream.requestId());
    }

    private @Nullable InvokeError declared(Throwable cause) {
        for (ErrorMap map : maps) {
            InvokeError error = map.find(cause);
            if (error != null) {
                return error;
            }
        }
        return null;
    }

    private WireError wire(InvokeError kind, String detail, @Nullable InvokeException upstream, String errorId) {
        String prefix = "[" + provider + "] ";
        String text = detail.startsWith(prefix) ? detail : prefix + title(kind) + ", " + detail;
        return new WireError(
                kind.value(),
                text,
                errorId,
                upstream == null ? 0 : upstream.status(),
                upstream == null ? null : upstream.requestId());
    }

    private static @Nullable InvokeException upstream(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvokeException known) {
                return known;
            }
        }
        return null;
    }

    /** An exception without a text of its own, such as that of a static initialiser, wraps one that has. */
    private static String text(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                return message;
            }
        }
        return thrown.getClass().getSimpleName();
    }

    private static String title(InvokeError kind) {
        return switch (kind) {
            case CONNECTION -> "Connection Error";
            case SERVER_UNAVAILABLE -> "Server Unavailable Error";
            case RATE_LIMIT -> "Rate Limit Error";
            case AUTHORIZATION -> "Authorization Error";
            case BAD_REQUEST -> "Bad Request Error";
        };
    }

    private static String newErrorId() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What the JDK and the runtime itself throw. */
    private static final class JdkErrors {

        static @Nullable InvokeError kindOf(Throwable thrown) {
            if (thrown instanceof BindingException || thrown instanceof InvalidDeclarationException) {
                return InvokeError.BAD_REQUEST;
            }
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof JsonException) {
                    return InvokeError.SERVER_UNAVAILABLE;
                }
                if (cause instanceof IOException || cause instanceof TimeoutException) {
                    return InvokeError.CONNECTION;
                }
            }
            return null;
        }
    }
}
