package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.error.InvokeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        for (String before : List.of("", "so far")) {
            Harness harness = new Harness((request, out) -> {
                out.text(before);
                throw InvokeException.of(kind, "it went wrong", null);
            });
            List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

            assertThat(messages).hasSize(before.isEmpty() ? 2 : 3);
            assertThat(error(messages)).containsEntry("error_type", kind.value());
            assertThat(error(messages).get("message").toString())
                    .startsWith("[acme] ")
                    .endsWith(", it went wrong");
        }
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
    void aDeclaredExceptionIsMappedTheSameAfterText() {
        Harness harness = new Harness((request, out) -> {
            out.text("so far");
            throw new NumberFormatException("too many requests");
        });
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(text(messages)).isEqualTo("so far");
        assertThat(error(messages))
                .containsEntry("error_type", "InvokeRateLimitError")
                .containsEntry("message", "[acme] Rate Limit Error, too many requests");
    }

    @Test
    void aDefectSaysSoWithoutAStackTrace() {
        Harness harness = new Harness((request, out) -> {
            throw new IllegalStateException("details for the log");
        });
        Map<String, Object> error = error(harness.answer(request("invoke_llm")));

        assertThat(error).containsEntry("error_type", "InvokeServerUnavailableError");
        assertThat(error.toString()).contains("internal error in the plugin").doesNotContain("\tat ");
        assertThat(logged(error)).contains("details for the log").contains("\\tat " + ErrorSessionTest.class.getName());
    }

    @Test
    void aModelThatCannotBeMadeIsADefectOfTheLogAndTriedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Harness harness = new Harness(() -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("no licence file");
            }
            return (request, out) -> out.text("made");
        });
        Map<String, Object> error = error(harness.answer(request("invoke_llm")));

        assertThat(error).containsEntry("error_type", "InvokeServerUnavailableError");
        assertThat(error.toString())
                .contains("internal error in the plugin (java.lang.IllegalStateException")
                .doesNotContain("no licence file");
        assertThat(logged(error)).contains("no licence file").contains("\\tat " + ErrorSessionTest.class.getName());
        assertThat(text(harness.answer(request("invoke_llm")))).isEqualTo("made");
    }

    @Test
    void aStaticInitialiserThatFailsIsLoggedWithItsCause() {
        Harness harness = new Harness(Uninitialised::new);
        Map<String, Object> first = error(harness.answer(request("validate_model_credentials")));
        Map<String, Object> second = error(harness.answer(request("invoke_llm")));

        assertThat(first)
                .containsEntry("error_type", "CredentialsValidateFailedError")
                .containsEntry("message", "no table of voices");
        assertThat(second).containsEntry("error_type", "InvokeServerUnavailableError");
        assertThat(logged(first)).contains("Caused by: java.lang.IllegalStateException: no table of voices");
        assertThat(logged(second)).contains("no table of voices");
    }

    private static final class Uninitialised implements LargeLanguageModel<Harness.Credentials, Object> {

        private static final String TABLE = table();

        private static String table() {
            throw new IllegalStateException("no table of voices");
        }

        @Override
        public void invoke(LlmRequest<Harness.Credentials, Object> request, LlmResponse out) {
            out.text(TABLE);
        }
    }

    @Test
    void anExceptionThatCannotSayWhatItIsIsADefectToo() {
        Harness harness = new Harness((request, out) -> {
            throw new IOException() {
                @Override
                public String getMessage() {
                    throw new UnsupportedOperationException("no text");
                }
            };
        });
        Map<String, Object> error = error(harness.answer(request("invoke_llm")));

        assertThat(error).containsEntry("error_type", "InvokeServerUnavailableError");
        assertThat(error.get("message").toString())
                .contains("internal error in the plugin")
                .doesNotContain("no text");
        assertThat(logged(error)).contains("no text");
    }

    /** Returns what the log has about an error. */
    private static String logged(Map<String, Object> error) {
        String errorId = ((Map<?, ?>) error.get("args")).get("error_id").toString();
        LogEvents.drain();
        return Harness.LOGGED.stream()
                .filter(line -> line.contains(errorId))
                .findFirst()
                .orElseThrow();
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
    void aLongTextIsCutBetweenCharactersAndNeverInsideOfASecret() {
        Harness accents = new Harness((request, out) -> {
            throw InvokeException.of(InvokeError.BAD_REQUEST, "é".repeat(6000), null);
        });
        Harness secrets = new Harness((request, out) -> {
            throw InvokeException.of(
                    InvokeError.BAD_REQUEST, "x".repeat(8150) + "sk-secret-value" + "x".repeat(99), null);
        });
        String accented =
                error(accents.answer(request("invoke_llm"))).get("message").toString();

        assertThat(accented.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(8190, 8192);
        assertThat(accented).endsWith("é…");
        assertThat(error(secrets.answer(request("invoke_llm"))).toString()).doesNotContain("sk-");
    }

    @Test
    void secretsAreMaskedInTheStackTracesOfTheLog() {
        Harness harness = new Harness((request, out) -> {
            throw new IllegalStateException("refused", new IllegalStateException("the key sk-secret-value"));
        });
        Map<String, Object> error = error(harness.answer(request("invoke_llm")));

        assertThat(logged(error)).contains("the key ***").doesNotContain("sk-secret-value");
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
    void aValidatorThatReturnsNothingIsToldWhatToReturn() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("validate_model_credentials");
        data.put("credentials", Map.of("api_key", "careless-key"));

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "CredentialsValidateFailedError")
                .extractingByKey("message")
                .asString()
                .contains("validateCredentials of Model returned null", "CredentialAdditions.none()");
    }

    @Test
    void aFormThatCannotBeBoundIsNotToBeSavedAgain() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("validate_model_credentials");
        data.put("credentials", Map.of());

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "CredentialsValidateFailedError")
                .containsEntry("message", "api_key: is required");
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
                .endsWith("api_key: is required (re-save the credentials of model 'm')");
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

    @Test
    void oneBadElementHidesNoOther() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.put("user_id", 7);
        data.put("stop", List.of(1, "x", 2));
        data.put("tool_choice", Map.of("mode", "perhaps"));
        data.put(
                "prompt_messages",
                List.of(
                        Map.of("role", "narrator", "content", "Once"),
                        Map.of("role", "user", "content", List.of(Map.of("type", "smell"), Map.of("type", "image"))),
                        Map.of("content", "upon")));

        assertThat(error(harness.answer(data)).get("message").toString())
                .endsWith("cannot read the request: user_id must be text"
                        + "; prompt_messages[0].role 'narrator' is unknown; one of [system, user, assistant, tool, developer]"
                        + "; prompt_messages[1].content[0].type 'smell' is unknown; text, image, audio, video, document"
                        + "; prompt_messages[1].content[1].base64_data or url is required"
                        + "; prompt_messages[2].role is required"
                        + "; tool_choice.mode 'perhaps' is unknown; one of [auto, none, required, tool]"
                        + "; stop[0] must be text; stop[2] must be text");
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
        long warningsBefore = lateWarnings();
        kept.get(0).text("too late").text("and later");

        assertThat(harness.messages("s-1")).isEqualTo(before);
        assertThat(lateWarnings() - warningsBefore).isEqualTo(1);
    }

    private static long lateWarnings() {
        LogEvents.drain();
        return Harness.LOGGED.stream()
                .filter(line -> line.contains("has ended: what it writes now is dropped"))
                .count();
    }

    @Test
    void aModelWithoutSchemaIsAskedForItOnceInACall() {
        Harness harness = new Harness((request, out) -> out.text("none: " + (request.schema() == null)));
        Map<String, Object> data = request("invoke_llm");
        data.put("model", "unknown");

        assertThat(text(harness.answer(data))).isEqualTo("none: true");
        assertThat(harness.schemaCalls).hasValue(1);
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
