package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a TLS server with a certificate that no JDK knows. */
class TrustedRootsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path folder;

    private static HttpsServer server;
    private static Path certificate;

    @BeforeAll
    static void start() throws Exception {
        Path keys = folder.resolve("keys.p12");
        certificate = folder.resolve("ca.pem");
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "a",
                "-dname",
                "CN=tenon",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                keys.toString());
        keytool("-exportcert", "-rfc", "-alias", "a", "-file", certificate.toString(), "-keystore", keys.toString());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void trustsWhatTheEnvironmentNames() throws Exception {
        Path bundle = folder.resolve("bundle.pem");
        Files.writeString(bundle, "# \u00E9 comment - with a dash\n" + Files.readString(certificate) + "trailing\n");
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
                .hasMessageContaining(
                        "TLS problem with 127.0.0.1:" + server.getAddress().getPort())
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
        assertThat(TrustedRoots.context(Map.of("SSL_CERT_FILE", certificate.toString())))
                .isNotSameAs(SSLContext.getDefault());
    }

    private static UpstreamResponse send(Map<String, String> environment) {
        URI uri = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new UpstreamClient(environment, RetryPolicy.standard())
                .send(UpstreamRequest.get(uri).build());
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", new String(PASSWORD), "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
