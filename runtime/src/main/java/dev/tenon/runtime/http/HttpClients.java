package dev.tenon.runtime.http;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;

/** The JDK's HTTP clients, each made when it is first needed and kept with its connections. */
final class HttpClients {

    /**
     * What a client is made for, because the JDK sets it per client: a process needs one or two.
     *
     * @param tls whether it calls {@code https} addresses
     */
    private record Purpose(boolean tls, Optional<Proxies.Server> proxy, Duration connect) {}

    private final Map<Purpose, HttpClient> clients = new ConcurrentHashMap<>();
    private final Map<String, String> environment;

    static {
        // Read by the JDK's client when its classes are initialized. What an operator has set stands.
        setUnlessSet("jdk.httpclient.keepalive.timeout", "30"); // seconds; firewalls forget connections without a word
        setUnlessSet("jdk.httpclient.connectionPoolSize", "200"); // some servers keep no more open
        setUnlessSet("jdk.httpclient.allowRestrictedHeaders", "host"); // OutgoingRequest sets it
        setUnlessSet("jdk.httpclient.disableRetryConnect", "true"); // the second failure does not tell why
        setUnlessSet("jdk.http.auth.tunneling.disabledSchemes", ""); // proxies with a password in their URL want Basic
    }

    /** @param environment names the certificate authorities that are trusted beside those of the JDK */
    HttpClients(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Returns the client for the address, the way to it, and the time that connecting may take. */
    HttpClient clientFor(URI uri, Optional<Proxies.Server> proxy, Duration connect) {
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        return clients.computeIfAbsent(new Purpose(tls, proxy, connect), this::make);
    }

    /**
     * HTTP/1.1 only: the JDK's client would ask {@code http} servers for an upgrade to HTTP/2, upon which some (uvicorn with httptools)
     * lose the body of the request. Without TLS it gets no thread pool: nothing of ours runs long on its thread.
     */
    private HttpClient make(Purpose purpose) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(purpose.connect())
                .proxy(purpose.proxy()
                        .map(server ->
                                ProxySelector.of(InetSocketAddress.createUnresolved(server.host(), server.port())))
                        .orElse(HttpClient.Builder.NO_PROXY));
        return purpose.tls()
                ? builder.sslContext(TrustedRoots.context(environment)).build()
                : builder.sslContext(new NoTls())
                        .sslParameters(new SSLParameters())
                        .executor(Runnable::run)
                        .build();
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
