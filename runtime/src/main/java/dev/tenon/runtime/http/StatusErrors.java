package dev.tenon.runtime.http;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;

/** Makes the error for an answer whose status is not a success. */
final class StatusErrors {

    private StatusErrors() {}

    static InvokeException of(UpstreamResponse response, String body) {
        int status = response.status();
        StringBuilder text = new StringBuilder("HTTP " + status + " from " + response.target() + ": ");
        String message = ErrorBody.message(body);
        text.append(message.isEmpty() ? ReasonPhrases.of(status) : response.quote(message, 500));
        boolean html = ErrorBody.isHtml(response.contentType(), body);
        if (html && (status == 403 || status == 413 || status >= 500)) {
            text.append(" (answered by a proxy?)");
        } else if (html) {
            text.append(" (is this the API's base URL?)");
        }
        if (status == 404) {
            text.append(" (check the base URL and the model name)");
        }
        if (status >= 300 && status < 400) {
            text.append(" (redirects are not followed")
                    .append(response.header("location")
                            .map(to -> "; Location: " + response.quote(withoutQuery(to), 500))
                            .orElse(""))
                    .append(')');
        }
        response.header("retry-after")
                .ifPresent(wait -> text.append(" (Retry-After: ")
                        .append(response.quote(wait, 40))
                        .append(')'));
        InvokeError kind = StatusKinds.of(status);
        return InvokeException.of(kind, text.toString(), null).from(status, response.requestId());
    }

    private static String withoutQuery(String location) {
        int query = location.indexOf('?');
        String place = query < 0 ? location : location.substring(0, query) + "?***";
        return place.replaceFirst("//[^/@?]*@", "//");
    }
}
