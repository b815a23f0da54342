package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static dev.tenon.runtime.http.ScriptServer.awaitClose;
import static dev.tenon.runtime.http.ScriptServer.chunk;
import static dev.tenon.runtime.http.ScriptServer.chunked;
import static dev.tenon.runtime.http.ScriptServer.reset;
import static dev.tenon.runtime.http.ScriptServer.send;
import static dev.tenon.runtime.http.ScriptServer.startChunked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamClientTest {

    private static final String JSON = "application/json";
    private static final ScriptServer.Answer OK = answer(200, JSON, "{\"ok\":true}");
    private static final int LIMIT = 1 << 20;

    @Test
    void sendsMethodHeadersAndBody() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            UpstreamRequest request = UpstreamRequest.post(server.uri("/v1/x?a=b"))
                    .bearer(Secret.of("sk-1\n"))
                    .header("X-Tag", "first")
                    .headers(Map.of("x-tag", "second"))
                    .json("{\"text\":\"\u4E16\"}")
                    .build();
            try (UpstreamResponse response = Calls.CLIENT.send(request)) {
                assertThat(response.status()).isEqualTo(200);
                assertThat(response.isJson()).isTrue();
                assertThat(response.bodyObject(LIMIT)).containsEntry("ok", true);
            }
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent)
                            .startsWith("POST /v1/x?a=b HTTP/1.1\r\n")
                            .contains("\r\nAuthorization: Bearer sk-1\r\n")
                            .contains("\r\nX-Tag: second\r\n")
                            .contains("\r\nContent-Type: application/json; charset=utf-8\r\n")
                            .contains("\r\nContent-Length: 14\r\n")
                            .doesNotContain("Upgrade", "HTTP2-Settings")
                            .endsWith("\r\n\r\n{\"text\":\"\u4E16\"}"));
        }
    }

    @Test
    void sendsHalvesOfCharactersAsEscapes() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            Calls.CLIENT
                    .send(UpstreamRequest.post(server.uri("/"))
                            .json("{\"text\":\"a\uD83Db\uDC4B \uD83D\uDC4B\"}")
                            .build())
                    .close();
            assertThat(server.requests().get(0)).endsWith("{\"text\":\"a\\ud83db\\udc4b \uD83D\uDC4B\"}");
        }
    }

    @Test
    void sendsNoAuthorizationForAnEmptyKey() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            Calls.CLIENT
                    .send(UpstreamRequest.get(server.uri("/"))
                            .bearer(Secret.of(" "))
                            .build())
                    .close();
            assertThat(server.requests().get(0)).doesNotContain("Authorization");
        }
    }

    @Test
    void sendsUserAndPasswordOfTheUrlAsBasicAuthorization() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            URI uri = URI.create("http://user:pass-word@127.0.0.1:" + server.port() + "/");
            Calls.CLIENT.send(UpstreamRequest.get(uri).build()).close();
            assertThat(server.requests().get(0)).contains("Authorization: Basic dXNlcjpwYXNzLXdvcmQ=\r\n");
        }
    }

    @Test
    void callsServersWhoseNamesHaveAnUnderscore() throws Exception {
        UpstreamClient client = new UpstreamClient(Map.of(), RetryPolicy.standard(), host -> {
            assertThat(host).isEqualTo("my_server");
            return InetAddress.getLoopbackAddress();
        });
        try (ScriptServer server = ScriptServer.start(OK)) {
            URI uri = URI.create("http://user:pass@my_server:" + server.port() + "/v1/models?a=b");
            client.send(UpstreamRequest.get(uri).build()).close();
            assertThat(server.requests().get(0))
                    .startsWith("GET /v1/models?a=b HTTP/1.1\r\n")
                    .containsOnlyOnce("Host:")
                    .contains("\r\nHost: my_server:" + server.port() + "\r\n")
                    .contains("\r\nAuthorization: Basic dXNlcjpwYXNz\r\n");
        }
    }

    @Test
    void sendsAFormWithItsLength() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            Multipart form = new Multipart()
                    .field("model", "whisper")
                    .file("file", "\u97F3\"1\".wav", "audio/wav", new byte[] {'R', 'I', 'F', 'F'});
            Calls.CLIENT
                    .send(UpstreamRequest.post(server.uri("/")).multipart(form).build())
                    .close();
            String sent = server.requests().get(0);
            String boundary = sent.replaceAll("(?s).*boundary=(\\S+)\r\n.*", "$1");
            assertThat(sent)
                    .contains("Content-Length: ")
                    .endsWith("\r\n\r\n--" + boundary
                            + "\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper\r\n--"
                            + boundary
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\u97F3%221%22.wav\"\r\n"
                            + "Content-Type: audio/wav\r\n\r\nRIFF\r\n--" + boundary + "--\r\n");
        }
    }

    @Test
    void reusesOneConnectionForManyCalls() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            for (int call = 0; call < 100; call++) {
                try (UpstreamResponse response = Calls.post(server)) {
                    response.bodyText(LIMIT);
                }
            }
            assertThat(server.requests()).hasSize(100);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void leavesNoConnectionOpenBehindAnswersThatAreNotRead() throws Exception {
        ScriptServer.Answer endless = client -> {
            startChunked(client, "text/event-stream");
            chunk(client, "data: {}\n\n");
            awaitClose(client);
        };
        try (ScriptServer server = ScriptServer.start(endless)) {
            for (int call = 0; call < 100; call++) {
                Calls.post(server).close();
            }
            assertThat(server.connections()).isEqualTo(100);
            assertThat(server.awaitClosedByClient(100)).isTrue();
        }
    }

    @Test
    void survivesAnIdleConnectionThatTheServerClosed() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        ScriptServer.Answer thenClose = client -> {
            OK.write(client);
            client.close();
            closed.countDown();
        };
        try (ScriptServer server = ScriptServer.start(thenClose, OK)) {
            Calls.post(server).bodyText(LIMIT);
            closed.await();
            try (UpstreamResponse response = Calls.post(server)) {
                assertThat(response.bodyText(LIMIT)).contains("ok");
            }
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void repeatsAPostWhoseKeptConnectionClosedWhenItWasUsed() throws Exception {
        try (ScriptServer server = ScriptServer.start(OK, client -> client.close(), OK)) {
            Calls.post(server).bodyText(LIMIT);
            try (UpstreamResponse response = Calls.post(server)) {
                assertThat(response.bodyText(LIMIT)).contains("ok");
            }
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void reportsAServerThatClosesInsteadOfAnswering() throws Exception {
        try (ScriptServer server = ScriptServer.start(client -> client.close())) {
            assertThatThrownBy(() -> Calls.post(server))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining(
                            "POST " + server.uri("/v1/chat/completions") + ": no HTTP answer from 127.0.0.1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void namesTheTimeWithoutAnAnswer() throws Exception {
        try (ScriptServer server = ScriptServer.start(ScriptServer::awaitClose)) {
            assertThatThrownBy(() -> Calls.CLIENT.send(Calls.post(server, Calls.timeouts(200, 200))))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": no answer within 0.2 s");
            assertThat(server.awaitClosedByClient(1)).isTrue();
        }
    }

    @Test
    void namesTheTimeWithoutAByteAndWhatCameBefore() throws Exception {
        ScriptServer.Answer silent = client -> {
            startChunked(client, "text/event-stream");
            chunk(client, "data: \u4E16\n\n");
            awaitClose(client);
        };
        try (ScriptServer server = ScriptServer.start(silent);
                UpstreamResponse response = Calls.CLIENT.send(Calls.post(server, Calls.timeouts(5000, 200)))) {
            assertThatThrownBy(() -> response.bodyText(LIMIT))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": nothing for 0.2 s after 9 characters");
            assertThat(server.awaitClosedByClient(1)).isTrue();
        }
    }

    @Test
    void namesTheTotalTime() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        ScriptServer.Answer drip = client -> {
            startChunked(client, "audio/mpeg");
            while (over.getCount() > 0) {
                chunk(client, "x");
                over.await(20, TimeUnit.MILLISECONDS);
            }
        };
        Timeouts timeouts = Calls.timeouts(5000, 5000).withTotal(Duration.ofMillis(300));
        try (ScriptServer server = ScriptServer.start(drip);
                UpstreamResponse response = Calls.CLIENT.send(Calls.post(server, timeouts))) {
            assertThatThrownBy(() -> response.bodyText(LIMIT))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": not finished within 0.3 s");
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"length", "chunk", "between chunks", "reset"})
    void reportsACutBody(String where) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        ScriptServer.Answer cut = client -> {
            if (where.equals("length")) {
                send(client, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nabc");
            } else {
                startChunked(client, "text/plain");
                send(client, where.equals("chunk") ? "10\r\nabc" : "3\r\nabc\r\n");
            }
            read.await();
            if (where.equals("reset")) {
                reset(client);
            }
            client.close();
        };
        try (ScriptServer server = ScriptServer.start(cut);
                UpstreamResponse response = Calls.post(server)) {
            byte[] first = new byte[3];
            assertThat(response.body().readNBytes(first, 0, 3)).isEqualTo(3);
            read.countDown();
            assertThatThrownBy(() -> response.bodyText(LIMIT))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": the answer was cut after 3 characters");
        }
    }

    @Test
    void refusesABodyAboveTheLimit() throws Exception {
        try (ScriptServer server = ScriptServer.start(chunked("text/plain", "abc", "def"));
                UpstreamResponse response = Calls.post(server)) {
            assertThatThrownBy(() -> response.bodyText(5))
                    .isInstanceOf(InvokeServerUnavailableException.class)
                    .hasMessageContaining("longer than 5 bytes");
        }
    }

    @Test
    void readsTextInTheCharsetOfItsType() throws Exception {
        ScriptServer.Answer latin = client -> client.getOutputStream()
                .write(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; Charset=\"ISO-8859-1\"\r\nContent-Length: 1\r\n\r\n\u00E9"
                                .getBytes(StandardCharsets.ISO_8859_1));
        try (ScriptServer server = ScriptServer.start(latin);
                UpstreamResponse response = Calls.post(server)) {
            assertThat(response.contentType()).isEqualTo("text/plain");
            assertThat(response.bodyText(LIMIT)).isEqualTo("\u00E9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/", "/relative", "http://host:port/", "mailto:x"})
    void refusesAnAddressThatCannotBeCalled(String uri) {
        assertThatThrownBy(() ->
                        Calls.CLIENT.send(UpstreamRequest.get(URI.create(uri)).build()))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessageContaining("the URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Content-Length", "bad name", "Connection"})
    void refusesAHeaderThatCannotBeSet(String name) throws Exception {
        try (ScriptServer server = ScriptServer.start(OK)) {
            UpstreamRequest request =
                    UpstreamRequest.get(server.uri("/")).header(name, "x").build();
            assertThatThrownBy(() -> Calls.CLIENT.send(request))
                    .isInstanceOf(InvokeBadRequestException.class)
                    .hasMessageContaining("the header " + name + " cannot be set");
        }
    }
}
