package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static dev.tenon.runtime.http.ScriptServer.awaitClose;
import static dev.tenon.runtime.http.ScriptServer.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer begins and ends, and what that means for its connection. */
class AnswerFramingTest {

    private static final int LIMIT = 1 << 20;
    private static final byte[] LARGE = new byte[32 << 20];

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200\r\ncontent-length:5\r\ncontent-LENGTH: 5\r\n\r\nhello",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2;a=b\r\nhe\r\n03\r\nllo\r\n0\r\n\r\n",
                "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nX-Folded: a\r\n b: c\r\nContent-Length:\r\n\t 5\r\n\r\nhello"
            })
    void endsWhereTheHeadSays(String bytes) throws Exception {
        try (ScriptServer server = ScriptServer.start(client -> send(client, bytes))) {
            for (int call = 0; call < 3; call++) {
                try (UpstreamResponse response = Calls.post(server)) {
                    assertThat(response.bodyText(LIMIT)).isEqualTo("hello");
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\nhello",
                "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 5\r\n\r\nhello"
            })
    void isNotFollowedByAnotherOnItsConnection(String bytes) throws Exception {
        ScriptServer.Answer closing = client -> {
            send(client, bytes);
            client.close();
        };
        try (ScriptServer server = ScriptServer.start(closing)) {
            for (int call = 0; call < 3; call++) {
                try (UpstreamResponse response = Calls.post(server)) {
                    assertThat(response.bodyText(LIMIT)).isEqualTo("hello");
                }
            }
            assertThat(server.requests()).hasSize(3);
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void hasNoBodyWhereHttpKnowsNone(int status) throws Exception {
        try (ScriptServer server =
                ScriptServer.start(client -> send(client, "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n"))) {
            for (int call = 0; call < 2; call++) {
                try (UpstreamResponse response = Calls.post(server)) {
                    assertThat(response.bodyText(LIMIT)).isEmpty();
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n\r\n", "220 mail.example.org ready\r\n\r\n", "HTTP/1.1 OK\r\n\r\n"})
    void isRefusedIfItIsNone(String bytes) throws Exception {
        try (ScriptServer server = ScriptServer.start(client -> send(client, bytes))) {
            assertThatThrownBy(() -> Calls.post(server))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining(": no HTTP answer from 127.0.0.1:" + server.port() + ": ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nhello\r\n", "-1\r\nhello\r\n", "4\r\nhello\r\n0\r\n\r\n"})
    void isCutWhereAChunkIsNone(String chunks) throws Exception {
        try (ScriptServer server = ScriptServer.start(
                        client -> send(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks));
                UpstreamResponse response = Calls.post(server)) {
            assertThatThrownBy(() -> response.bodyText(LIMIT))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining(": the answer was cut after ");
        }
    }

    @Test
    void isReadThoughTheServerDidNotTakeTheWholeRequest() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            Thread server = new Thread(() -> {
                try (Socket client = listener.accept()) {
                    client.getInputStream().readNBytes(100);
                    answer(413, "text/plain", "too large", "Connection: close").write(client);
                    client.shutdownOutput();
                    awaitClose(client);
                } catch (Exception gone) {
                    // what the client sees is tested
                }
            });
            server.start();
            try (UpstreamResponse response = Calls.CLIENT.send(large(listener.getLocalPort(), Timeouts.defaults()))) {
                assertThat(response.status()).isEqualTo(413);
            }
            server.join();
        }
    }

    @Test
    void isNotWaitedForLongerThanAllowedWhileTheServerDoesNotRead() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            List<Socket> accepted = new ArrayList<>();
            Thread server = new Thread(() -> {
                try {
                    accepted.add(listener.accept());
                } catch (Exception gone) {
                    // what the client sees is tested
                }
            });
            server.start();
            UpstreamRequest request = large(listener.getLocalPort(), Timeouts.ofAnswer(Duration.ofMillis(300)));
            assertThatThrownBy(() -> Calls.CLIENT.send(request))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": no answer within 0.3 s");
            server.join();
            accepted.get(0).close();
        }
    }

    @Test
    void keepsConnectionsOfDifferentServersApart() throws Exception {
        try (ScriptServer one = ScriptServer.start(answer(200, "text/plain", "one"));
                ScriptServer two = ScriptServer.start(answer(200, "text/plain", "two"))) {
            for (int call = 0; call < 3; call++) {
                try (UpstreamResponse first = Calls.post(one);
                        UpstreamResponse second = Calls.post(two)) {
                    assertThat(first.bodyText(LIMIT)).isEqualTo("one");
                    assertThat(second.bodyText(LIMIT)).isEqualTo("two");
                }
            }
            assertThat(one.connections()).isEqualTo(1);
            assertThat(two.connections()).isEqualTo(1);
        }
    }

    private static UpstreamRequest large(int port, Timeouts timeouts) {
        return UpstreamRequest.post(URI.create("http://127.0.0.1:" + port + "/"))
                .json(LARGE)
                .timeouts(timeouts)
                .build();
    }
}
