package dev.tenon.runtime.http;

import dev.tenon.annotation.InvokeError;

/** What an HTTP status means to Dify. */
final class StatusKinds {

    private StatusKinds() {}

    static InvokeError of(int status) {
        return switch (status) {
            case 401, 403, 407 -> InvokeError.AUTHORIZATION;
            // 402: the budget is used up, another credential may have one
            case 402, 429 -> InvokeError.RATE_LIMIT;
            case 408, 499 -> InvokeError.CONNECTION;
            case 425 -> InvokeError.SERVER_UNAVAILABLE;
            case 501 -> InvokeError.BAD_REQUEST;
            default -> status >= 300 && status < 500 ? InvokeError.BAD_REQUEST : InvokeError.SERVER_UNAVAILABLE;
        };
    }
}
