package dev.tenon.runtime.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JDK's clients, made at first use: as a rule one. Its connect time-out can only be set for a whole client, so there is one for
 * each value in use; the few most recent are kept.
 */
final class HttpClients {

    private static final int KEPT = 4;
    private static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final Map<String, String> environment;
    private final Proxies proxies;
    private final Map<Duration, HttpClient> byConnectTimeout = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Duration, HttpClient> eldest) {
            return size() > KEPT;
        }
    };

    HttpClients(Map<String, String> environment, Proxies proxies) {
        this.environment = environment;
        this.proxies = proxies;
        if (proxies.anyWithPassword() && System.getProperty(TUNNEL_SCHEMES) == null) {
            // the JDK does not send Basic to a proxy for https unless told so before its first request
            System.setProperty(TUNNEL_SCHEMES, "");
        }
    }

    synchronized HttpClient get(Duration connectTimeout) {
        return byConnectTimeout.computeIfAbsent(connectTimeout, this::create);
    }

    private HttpClient create(Duration connectTimeout) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(connectTimeout).followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector selector = proxies.any() ? proxies.selector() : ProxySelector.getDefault();
        if (selector != null) {
            builder.proxy(selector);
        }
        TrustedRoots.context(environment).ifPresent(builder::sslContext);
        return builder.build();
    }
}
