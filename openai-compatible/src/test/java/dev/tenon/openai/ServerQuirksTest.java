package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers and proxies do that nobody asked for. */
@ExtendWith(OnePlugin.class)
final class ServerQuirksTest {

    private static final String WHOLE =
            "{\n  \"choices\": [{\"message\": {\"content\": \"Hi\"}, \"finish_reason\": \"stop\"}],\n  \"padding\": \""
                    + "x".repeat(10_000) + "\"\n}";
    private static final String TEXT = "{\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}";
    private static final String FINISH = "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}";
    private static final String EVENTS = "data: " + TEXT + "\n\ndata: " + FINISH + "\n\ndata: [DONE]\n\n";

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", ""})
    void aWholeAnswerInPlaceOfAStreamNeedNotSayThatItIsJson(String type) {
        assertThat(answer(true, Upstream.status(200, type, WHOLE)).text()).isEqualTo("Hi");
    }

    @Test
    void aStreamIsReadAlsoWhenNoneWasAskedFor() {
        assertThat(answer(false, Upstream.status(200, "text/event-stream", EVENTS))
                        .text())
                .isEqualTo("Hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "X-GZIP", "deflate", "identity"})
    void anAnswerMayBeCompressed(String coding) throws Exception {
        byte[] whole = compressed(coding, WHOLE);
        byte[] events = compressed(coding, EVENTS);
        try (Upstream upstream = new Upstream(
                Upstream.bytes(200, "application/json\r\nContent-Encoding: " + coding, whole),
                Upstream.bytes(200, "text/event-stream\r\nContent-Encoding: " + coding, events))) {
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false))
                            .text())
                    .isEqualTo("Hi");
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).text()).isEqualTo("Hi");
            assertThat(upstream.accepted()).isEqualTo(1);
        }
    }

    @Test
    void soMayAnError() throws Exception {
        byte[] error = compressed("gzip", "{\"error\":{\"message\":\"no such model\"}}");
        PluginError failure = answer(false, Upstream.bytes(404, "application/json\r\nContent-Encoding: gzip", error))
                .failure();

        assertThat(failure.message()).contains("HTTP 404").contains("no such model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not gzip"})
    void whatIsNotCompressedAsItSaysIsNeverASuccess(String body) {
        answer(true, Upstream.status(200, "text/event-stream\r\nContent-Encoding: gzip", body))
                .failure();
    }

    @Test
    void aCompressionThatNobodyKnowsIsNamed() {
        PluginError failure = answer(false, Upstream.status(200, "application/json\r\nContent-Encoding: br", "?"))
                .failure();

        assertThat(failure.message()).contains("its answer is encoded, which was not asked for: br");
    }

    @Test
    void whatFollowsTheEndOfAnAnswerIsNotTakenForTheNext() {
        Upstream.Reply tooShort = (request, out) -> {
            out.write(Upstream.head(200, "application/json", "Content-Length: " + WHOLE.length()));
            out.write((WHOLE + "HTTP/1.1 200 OK\r\n").getBytes(StandardCharsets.UTF_8));
        };
        try (Upstream upstream = new Upstream(tooShort)) {
            for (int call = 0; call < 3; call++) {
                assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).text()).isEqualTo("Hi");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'error':{'code':502,'message':'gone'},'choices':[{'delta':{'content':''},'finish_reason':'error'}]} | ServerUnavailable | gone",
                "{'error':{'code':429,'message':'slow down'},'choices':[{'finish_reason':'error'}]} | RateLimit | slow down",
                "{'choices':[{'delta':{},'finish_reason':'error','error':{'code':400,'message':'too long'}}]} | BadRequest | too long",
                "{'choices':[{'delta':{},'finish_reason':'error'}]} | ServerUnavailable | 'finish_reason'"
            })
    void anAnswerThatBreaksOffIsNoAnswer(String last, String type, String text) {
        String document = last.replace('\'', '"');
        Answer streamed = answer(true, Upstream.stream(TEXT, document));
        Answer whole = answer(false, Upstream.json(document));

        assertThat(new Answer(streamed.results(), null).text()).isEqualTo("Hi");
        assertThat(streamed.failure().type()).isEqualTo("Invoke" + type + "Error");
        assertThat(streamed.failure().message()).contains(text.replace('\'', '"'));
        assertThat(whole.failure().type()).isEqualTo(streamed.failure().type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\n"})
    void anErrorInThePlaceOfDataIsAnError(String before) {
        String error = "error: {\"code\":400,\"message\":\"the context is too small\",\"type\":\"exceeded\"}\n\n";
        PluginError failure = answer(true, Upstream.status(200, "text/event-stream", before + error))
                .failure();

        assertThat(failure.type()).isEqualTo("InvokeBadRequestError");
        assertThat(failure.message()).contains("the context is too small");
    }

    @Test
    void anErrorThatIsNullIsNone() {
        assertThat(answer(
                                true,
                                Upstream.stream(
                                        "{\"error\":null,\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}"))
                        .text())
                .isEqualTo("Hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "[]", "{}", "[7]"})
    void choicesThatAreNoneAreNoAnswer(String choices) {
        String document = "{\"msg\":\"token invalid\",\"choices\":" + choices + "}";
        try (Upstream upstream = new Upstream(Upstream.json(document))) {
            PluginError failure = plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false))
                    .failure();

            assertThat(failure.type()).isEqualTo("InvokeServerUnavailableError");
            assertThat(failure.message())
                    .contains("POST " + upstream.url() + "/chat/completions: the answer has no choices: " + document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Hi\"", "[\"H\",\"i\"]", "{\"type\":\"text\",\"text\":\"Hi\"}", "[{\"text\":\"Hi\"},null,7]"})
    void contentInAnyShapeIsText(String content) {
        assertThat(answer(false, Upstream.json("{\"choices\":[{\"message\":{\"content\":" + content + "}}]}"))
                        .text())
                .isEqualTo("Hi");
    }

    @Test
    void aRefusalInPiecesIsText() {
        assertThat(answer(
                                true,
                                Upstream.stream(
                                        "{\"choices\":[{\"delta\":{\"content\":null,\"refusal\":\"I must\"}}]}",
                                        "{\"choices\":[{\"delta\":{\"refusal\":\" not\"}}]}",
                                        FINISH))
                        .text())
                .isEqualTo("I must not");
    }

    @Test
    void aDocumentThatIsTooDeepIsNoDefectOfThePlugin() {
        String deep = "{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}";

        assertThat(answer(false, Upstream.json(deep)).failure().message())
                .contains("the answer is not a JSON object")
                .doesNotContain("internal error");
    }

    private Answer answer(boolean stream, Upstream.Reply reply) {
        try (Upstream upstream = new Upstream(reply)) {
            return plugin.call(Ask.llm(upstream).chat("Hi").with("stream", stream));
        }
    }

    private static byte[] compressed(String coding, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = switch (coding) {
            case "deflate" -> new DeflaterOutputStream(bytes);
            case "identity" -> bytes;
            default -> new GZIPOutputStream(bytes);
        }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
