package dev.tenon.runtime.http;

/**
 * Sends requests to upstream servers. Connections are kept and shared by all calls; redirects are not followed. Proxies come from
 * {@code HTTP_PROXY}, {@code HTTPS_PROXY} and {@code NO_PROXY}, certificate authorities beyond the JDK's from {@code SSL_CERT_FILE}
 * and {@code REQUESTS_CA_BUNDLE}.
 */
public final class UpstreamClient {

    private static final UpstreamClient SHARED = new UpstreamClient();

    private UpstreamClient() {}

    /** Returns the client that the process shares. */
    public static UpstreamClient shared() {
        return SHARED;
    }

    /**
     * Sends the request and returns the answer, whatever its status, as soon as its headers are there. Before that a failed connection,
     * 502, 503 and 504 are retried after 0.5 s, 1 s, 2 s … or after what {@code Retry-After} says, if it says at most 10 s. The
     * cancellation of the current {@link dev.tenon.runtime.CallContext} breaks the call and the reading of the answer. The caller closes the answer.
     *
     * @throws dev.tenon.runtime.error.InvokeConnectionException if no answer came; the text names the limit that ran out
     * @throws dev.tenon.runtime.error.InvokeBadRequestException if the address or a header cannot be sent
     */
    public UpstreamResponse send(UpstreamRequest request) {
        throw new UnsupportedOperationException();
    }
}
