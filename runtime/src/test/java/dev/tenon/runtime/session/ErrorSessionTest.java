package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.error.InvokeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of whatever a model class throws, and of requests that cannot be read. */
final class ErrorSessionTest {

    @ParameterizedTest
    @EnumSource(InvokeError.class)
    void anErrorOfTheTaxonomyKeepsItsKindAlsoAfterText(InvokeError kind) {
        Harness harness = new Harness((request, out) -> {
            out.text("so far");
            throw InvokeException.of(kind, "it went wrong", null);
        });
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages).hasSize(3);
        assertThat(error(messages)).containsEntry("error_type", kind.value());
        assertThat(error(messages).get("message").toString())
                .startsWith("[acme] ")
                .endsWith(", it went wrong");
    }

    @Test
    void aDeclaredExceptionIsMappedAlsoAsACause() {
        Harness harness = new Harness((request, out) -> {
            throw new IllegalStateException("outer", new NumberFormatException("too many requests"));
        });

        assertThat(error(harness.answer(request("invoke_llm"))))
                .containsEntry("error_type", "InvokeRateLimitError")
                .extractingByKey("message")
                .asString()
                .contains("too many requests");
    }

    @Test
    void aDefectSaysSoWithoutAStackTrace() {
        Harness harness = new Harness((request, out) -> {
            throw new IllegalStateException("details for the log");
        });
        Map<String, Object> error = error(harness.answer(request("invoke_llm")));

        assertThat(error).containsEntry("error_type", "InvokeServerUnavailableError");
        assertThat(error.toString()).contains("internal error in the plugin").doesNotContain("\tat ");
        String errorId = ((Map<?, ?>) error.get("args")).get("error_id").toString();
        LogEvents.drain();
        assertThat(Harness.LOGGED)
                .anyMatch(line -> line.contains(errorId)
                        && line.contains("details for the log")
                        && line.contains("\\tat " + ErrorSessionTest.class.getName()));
    }

    @Test
    void networkTroubleIsAConnectionError() {
        Harness harness = new Harness((request, out) -> {
            throw new IOException("connection reset");
        });

        assertThat(error(harness.answer(request("invoke_llm")))).containsEntry("error_type", "InvokeConnectionError");
    }

    @Test
    void anErrorOfTheJvmIsAnsweredToo() {
        Harness harness = new Harness((request, out) -> {
            throw new StackOverflowError();
        });

        assertThat(error(harness.answer(request("invoke_llm"))))
                .containsEntry("error_type", "InvokeServerUnavailableError");
    }

    @Test
    void secretsAreMaskedInErrors() {
        Harness harness = new Harness((request, out) -> {
            throw InvokeException.of(InvokeError.AUTHORIZATION, "key sk-secret-value was refused", null);
        });

        assertThat(error(harness.answer(request("invoke_llm"))).toString())
                .doesNotContain("sk-secret-value")
                .contains("key *** was refused");
    }

    @Test
    void whateverAValidatorThrowsIsOneOfTheCredentials() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("validate_model_credentials");
        data.put("credentials", Map.of("api_key", "wrong-key-1"));

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "CredentialsValidateFailedError")
                .containsEntry("message", "refused the key ***");
    }

    @Test
    void credentialsThatCannotBeBoundAreNamed() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.put("credentials", null);

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "InvokeBadRequestError")
                .extractingByKey("message")
                .asString()
                .contains("api_key: is required");
    }

    @Test
    void everythingThatIsWrongWithARequestIsNamedAtOnce() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.put("model", 5);
        data.put("stop", "x");
        data.put("tools", "y");
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", List.of(Map.of("type", "image")))));

        assertThat(error(harness.answer(data)).get("message").toString())
                .contains("model must be text")
                .contains("stop must be a list")
                .contains("tools must be a list")
                .contains("prompt_messages[0].content[0].base64_data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "action", "provider", "model_type", "model", "prompt_messages"})
    void aMissingMemberIsNamed(String member) {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.remove(member);

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "InvokeBadRequestError")
                .extractingByKey("message")
                .asString()
                .contains(member + " is required");
    }

    @Test
    void unreadableLinesHurtNobody() {
        Harness harness = new Harness((request, out) -> out.text("fine"));
        List.of(
                        "not json",
                        "[]",
                        "5",
                        "{\"event\":\"request\",\"data\":{}}",
                        "{\"event\":\"cancel\",\"session_id\":\"x\"}")
                .forEach(harness::sendLine);
        harness.sendLine("{\"event\":\"request\",\"session_id\":\"no-data\"}");
        harness.await();

        assertThat(error(harness.messages("no-data"))).containsEntry("error_type", "InvokeBadRequestError");
        assertThat(harness.written.stream().filter(event -> "error".equals(event.get("event"))))
                .hasSize(4);
        assertThat(text(harness.answer(request("invoke_llm")))).isEqualTo("fine");
    }

    @Test
    void anUnknownModelHasNoSchemaAndNoNull() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("get_ai_model_schemas");
        data.put("model", "unknown");

        assertThat(harness.answer(data)).hasSize(1);
    }

    @Test
    void outputAfterTheEndIsDropped() throws Exception {
        List<LlmResponse> kept = new ArrayList<>();
        Harness harness = new Harness((request, out) -> kept.add(out.text("in time")));
        List<Map<String, Object>> before = harness.answer(request("invoke_llm"));
        kept.get(0).text("too late");

        assertThat(harness.messages("s-1")).isEqualTo(before);
    }

    @Test
    void anInterruptOfOneSessionDoesNotReachTheNext() {
        AtomicBoolean found = new AtomicBoolean();
        Harness harness = new Harness((request, out) -> {
            found.set(Thread.currentThread().isInterrupted());
            Thread.currentThread().interrupt();
        });
        harness.answer(request("invoke_llm"));
        harness.answer(request("invoke_llm"));

        assertThat(found).isFalse();
    }
}
