package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The daemon's end of the streams; the plugin's end is in the hands of the test. */
final class PluginClientTest {

    private final PipedOutputStream fromPlugin = new PipedOutputStream();
    private final PipedInputStream toPlugin = new PipedInputStream(1 << 16);
    private PluginClient client;
    private BufferedReader received;

    @BeforeEach
    void connect() throws IOException {
        PipedOutputStream out = new PipedOutputStream(toPlugin);
        client = new PluginClient(new PipedInputStream(fromPlugin, 1 << 16), out);
        received = new BufferedReader(new InputStreamReader(toPlugin, StandardCharsets.UTF_8));
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        fromPlugin.close();
    }

    @Test
    void theFirstHeartbeatSaysReady() throws Exception {
        assertThat(client.awaitReady(10, TimeUnit.MILLISECONDS)).isFalse();
        write("{'event':'heartbeat','session_id':null,'data':{}}");
        assertThat(client.awaitReady(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void resultsAreShownAsTheyComeAndJoined() throws Exception {
        PluginSession session = client.start(PluginRequest.of("invoke_moderation", "acme"));
        session(session, "{'type':'stream','data':{'n':1}}");
        session(session, "{'type':'stream','data':{'n':2}}");
        session(session, "{'type':'end','data':{}}");
        List<Object> seen = new ArrayList<>();

        assertThat(session.answer(result -> seen.add(result.get("n"))).results())
                .isEqualTo(List.of(Map.of("n", 1L), Map.of("n", 2L)));
        assertThat(seen).containsExactly(1L, 2L);
        assertThat(received.readLine()).contains("\"session_id\":\"" + session.id() + "\"");
    }

    @Test
    void sessionsMayInterleave() throws Exception {
        PluginSession one = client.start(PluginRequest.of("invoke_moderation", "acme"));
        PluginSession two = client.start(PluginRequest.of("invoke_moderation", "acme"));
        session(two, "{'type':'stream','data':{'n':2}}");
        session(one, "{'type':'stream','data':{'n':1}}");
        session(two, "{'type':'end','data':{}}");
        session(one, "{'type':'end','data':{}}");

        assertThat(one.answer().single()).containsEntry("n", 1L);
        assertThat(two.answer().single()).containsEntry("n", 2L);
    }

    @Test
    void anErrorIsReadWithWhatTravelsBesideIt() throws Exception {
        PluginSession session = client.start(PluginRequest.of("invoke_moderation", "acme"));
        session(session, "{'type':'error','data':{'error_type':'E','message':'m','args':{'status':429}}}");
        session(session, "{'type':'end','data':{}}");

        assertThat(session.answer().failure()).isEqualTo(new PluginError("E", "m", Map.of("status", 429L)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'stream'} | a message without data",
                "{'type':'invoke','data':{}} | a message of unknown type",
                "{'type':'error','data':{}} {'type':'stream','data':{}} | a result after the error"
            })
    void whatIsAgainstTheProtocolFailsTheTest(String messages, String text) throws Exception {
        PluginSession session = client.start(PluginRequest.of("invoke_moderation", "acme"));
        for (String message : messages.split(" ")) {
            session(session, message);
        }

        assertThatThrownBy(session::answer).isInstanceOf(AssertionError.class).hasMessageContaining(text);
    }

    @Test
    void linesThatAreNoMessagesAreKeptAside() throws Exception {
        write("plain text");
        write("{'event':'unheard-of'}");
        write("{'event':'session','session_id':'nobody','data':{'type':'end','data':{}}}");
        write("{'event':'log','session_id':null,'data':{'level':'INFO','message':'hello','timestamp':1.5}}");
        fromPlugin.close();

        assertThat(client.awaitEnd(10, TimeUnit.SECONDS)).isTrue();
        assertThat(client.strayLines())
                .hasSize(3)
                .anyMatch("plain text"::equals)
                .anyMatch(line -> line.contains("unheard-of"))
                .anyMatch(line -> line.contains("nobody"));
        assertThat(client.logs()).containsExactly(Map.of("level", "INFO", "message", "hello", "timestamp", 1.5));
    }

    private void session(PluginSession session, String message) throws IOException {
        write("{'event':'session','session_id':'" + session.id() + "','data':" + message + "}");
    }

    private void write(String line) throws IOException {
        fromPlugin.write((line.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
        fromPlugin.flush();
    }
}
