package dev.tenon.runtime.session;

import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.glue.BindingException;
import dev.tenon.runtime.service.WireError;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Logs a line for each request: what, how long, how it ended. No prompt and no credentials. */
final class RequestLog {

    private final long started = System.nanoTime();
    private String what = "request";

    void about(Action action, @Nullable Object model) {
        what = action.wireName() + (model instanceof String name ? " " + name : "");
    }

    void succeeded() {
        LogEvents.log(LogEvents.INFO, what + " in " + millis() + " ms");
    }

    /** What a request fails with whose code was interrupted says nothing about it. */
    void cancelled() {
        LogEvents.log(LogEvents.INFO, what + " was cancelled after " + millis() + " ms: nobody waits for its answer");
    }

    /** A defect is logged with its stack trace, which never travels to Dify. */
    void failed(WireError error, Throwable thrown) {
        String text = what + " failed after " + millis() + " ms: " + error.errorType() + " " + error.message()
                + " (error_id " + error.errorId() + ")";
        boolean expected = thrown instanceof InvokeException
                || thrown instanceof CredentialsValidateFailedException
                || thrown instanceof BindingException
                || thrown instanceof MalformedRequest
                || thrown instanceof PollingUnsupported;
        LogEvents.log(LogEvents.WARNING, expected ? text : text + "\n" + stackTrace(thrown));
    }

    private long millis() {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
