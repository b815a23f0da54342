package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a server behind a proxy, which sees nothing but the server's name. */
final class TunnelTest {

    @TempDir
    private static Path folder;

    private static TlsServer server;

    private final ScriptServer proxy = ScriptServer.start(TunnelTest::tunnel);

    @BeforeAll
    static void start() throws Exception {
        server = new TlsServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close() throws Exception {
        proxy.close();
    }

    @Test
    void aTunnelCarriesWhatOnlyTheServerMaySee() {
        UpstreamClient client =
                client(Map.of("SSL_CERT_FILE", server.certificate().toString()));
        for (int i = 0; i < 2; i++) {
            UpstreamRequest request = UpstreamRequest.post(URI.create("https://upstream.test/v1/chat"))
                    .bearer(Secret.of("sk-secret"))
                    .json("{}")
                    .build();
            try (UpstreamResponse response = client.send(request)) {
                assertThat(response.bodyText(10)).isEqualTo("ok");
            }
        }

        assertThat(proxy.requests()).as("one tunnel for both calls").hasSize(1);
        assertThat(proxy.requests().get(0))
                .startsWith("CONNECT upstream.test:443 HTTP/1.1\r\nHost: upstream.test:443\r\n")
                .contains("\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n")
                .doesNotContain("sk-secret");
        assertThat(server.requests()).hasSize(2).allSatisfy(headers -> {
            assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer sk-secret");
            assertThat(headers.getFirst("Host")).isEqualTo("upstream.test");
            assertThat(headers).doesNotContainKey("Proxy-authorization");
        });
    }

    @Test
    void aCertificateThatNobodyVouchesForIsThatOfTheServer() {
        assertThatThrownBy(() -> get(client(Map.of()), "https://upstream.test/"))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageContaining("TLS problem with upstream.test behind the proxy 127.0.0.1:" + proxy.port())
                .hasMessageContaining("unable to find valid certification path")
                .hasMessageContaining("SSL_CERT_FILE");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        UpstreamClient client =
                client(Map.of("SSL_CERT_FILE", server.certificate().toString()));

        assertThatThrownBy(() -> get(client, "https://other.test/"))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageContaining("TLS problem with other.test")
                .hasMessageContaining("other.test found");
    }

    private UpstreamClient client(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("HTTPS_PROXY", "http://user:pass@127.0.0.1:" + proxy.port());
        return new UpstreamClient(environment, RetryPolicy.standard());
    }

    private static void get(UpstreamClient client, String address) {
        client.send(UpstreamRequest.get(URI.create(address)).build()).close();
    }

    /** Answers CONNECT, whatever server it names, and carries bytes in both directions from then on. */
    private static void tunnel(Socket client) throws Exception {
        try (client;
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            ScriptServer.send(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            Thread back = new Thread(() -> carry(upstream, client));
            back.setDaemon(true);
            back.start();
            carry(client, upstream);
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // by the other end, or at the end of the test
        }
    }
}
