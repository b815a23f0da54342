package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a TLS server with a certificate that no JDK knows. */
class TrustedRootsTest {

    @TempDir
    private static Path folder;

    private static TlsServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TlsServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void trustsWhatTheEnvironmentNames() throws Exception {
        Path bundle = folder.resolve("bundle.pem");
        Files.writeString(
                bundle, "# \u00E9 comment - with a dash\n" + Files.readString(server.certificate()) + "trailing\n");
        for (String variable : List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")) {
            try (UpstreamResponse response = send(Map.of(variable, bundle.toString()))) {
                assertThat(response.bodyText(10)).isEqualTo("ok");
            }
        }
    }

    @Test
    void namesTheProblemWithACertificate() {
        assertThatThrownBy(() -> send(Map.of()))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageContaining("TLS problem with 127.0.0.1:" + server.port())
                .hasMessageContaining("unable to find valid certification path")
                .hasMessageContaining("SSL_CERT_FILE");
    }

    @Test
    void goesOnWithoutAFileThatCannotBeRead() throws Exception {
        assertThat(TrustedRoots.context(
                        Map.of("SSL_CERT_FILE", folder.resolve("missing").toString())))
                .isSameAs(SSLContext.getDefault());
        assertThat(TrustedRoots.context(Map.of("REQUESTS_CA_BUNDLE", folder.toString())))
                .isSameAs(SSLContext.getDefault());
        assertThat(TrustedRoots.context(Map.of("SSL_CERT_FILE", ""))).isSameAs(SSLContext.getDefault());
    }

    @Test
    void takesTheRootsOfAFileBesideThoseOfTheJdk() throws Exception {
        assertThat(TrustedRoots.context(
                        Map.of("SSL_CERT_FILE", server.certificate().toString())))
                .isNotSameAs(SSLContext.getDefault());
    }

    private static UpstreamResponse send(Map<String, String> environment) {
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");
        return new UpstreamClient(environment, RetryPolicy.standard())
                .send(UpstreamRequest.get(uri).build());
    }
}
