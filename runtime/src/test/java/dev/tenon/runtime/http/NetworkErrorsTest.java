package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why there is no connection is said in words. */
class NetworkErrorsTest {

    @Test
    void saysThatTheConnectionWasRefused() throws Exception {
        int port = freePort();
        UpstreamRequest request = UpstreamRequest.get(URI.create("http://127.0.0.1:" + port + "/v1"))
                .maxRetries(1)
                .build();
        assertThatThrownBy(() -> Calls.CLIENT.send(request))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageStartingWith("GET http://127.0.0.1:" + port + "/v1: cannot connect to 127.0.0.1:" + port)
                .hasMessageContaining("refused");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        UpstreamRequest request = UpstreamRequest.get(URI.create("http://nowhere.invalid/"))
                .maxRetries(0)
                .build();
        assertThatThrownBy(() -> Calls.CLIENT.send(request))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageEndingWith(": unknown host: nowhere.invalid");
    }

    @Test
    void saysThatThereIsATlsProblem() throws Exception {
        try (ServerSocket plain = new ServerSocket(0)) {
            Thread server = new Thread(() -> {
                try {
                    while (true) {
                        send(plain.accept(), "HTTP/1.1 400 Bad Request\r\n\r\n");
                    }
                } catch (IOException closed) {
                    // the end of the test
                }
            });
            server.setDaemon(true);
            server.start();
            UpstreamRequest request = UpstreamRequest.get(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/"))
                    .build();
            assertThatThrownBy(() -> Calls.CLIENT.send(request))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining("TLS problem with 127.0.0.1:" + plain.getLocalPort());
        }
    }

    @Test
    void connectTimeoutIsNamed() throws Exception {
        // a listener whose queue is full does not answer further connections
        try (ServerSocket full = new ServerSocket(0, 1)) {
            URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort() + "/");
            List<Socket> filling = new ArrayList<>();
            try {
                for (int i = 0; i < 3; i++) {
                    Socket socket = new Socket();
                    filling.add(socket);
                    socket.connect(full.getLocalSocketAddress(), 100);
                }
            } catch (IOException queueIsFull) {
                assertThat(filling).isNotEmpty();
            }
            UpstreamRequest request = UpstreamRequest.get(uri)
                    .maxRetries(0)
                    .timeouts(Timeouts.defaults().withConnect(Duration.ofMillis(200)))
                    .build();
            assertThatThrownBy(() -> Calls.CLIENT.send(request))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith("within 0.2 s");
            for (Socket socket : filling) {
                socket.close();
            }
        }
    }

    @Test
    void saysThatAHostWithAnUnderscoreIsUnknown() {
        UpstreamClient client = new UpstreamClient(Map.of(), new RetryPolicy(Duration.ofMillis(1), () -> 0.5), host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> client.send(
                        UpstreamRequest.get(URI.create("http://my_server/v1")).build()))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessage("GET http://my_server/v1: unknown host: my_server");
        assertThatThrownBy(() -> client.send(
                        UpstreamRequest.get(URI.create("https://my_server/v1")).build()))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessageContaining("underscore");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
