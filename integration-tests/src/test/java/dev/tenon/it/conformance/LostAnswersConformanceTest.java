package dev.tenon.it.conformance;

import static dev.tenon.it.conformance.CarelessAuthor.forgotten;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.StringRule;
import dev.tenon.it.conformance.CarelessAuthor.Attempt;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.message.TextPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** No answer that Dify's daemon was seen to lose can be given with Tenon: it is refused, or there is no way to spell it so. */
@Tag("conformance")
final class LostAnswersConformanceTest {

    /** What the daemon tells the caller of an answer that it cannot read. */
    private static final List<String> LOST =
            List.of("unmarshal_error", "unknown_stream_message_type", "no polling result received");

    private static final double[] VECTOR = {1.5};

    /** What an author in good order writes for each action. */
    private static final Map<String, Attempt> ORDINARY = Map.ofEntries(
            Map.entry("invoke_llm", out -> out.text("ok")),
            Map.entry("get_llm_num_tokens", out -> 10L),
            Map.entry("start_polling", out -> new PollingResult.Succeeded("ok", -1, -1)),
            Map.entry("invoke_text_embedding", out -> EmbeddingResult.of(List.of(VECTOR), -1)),
            Map.entry("get_text_embedding_num_tokens", out -> List.of(3L)),
            Map.entry("invoke_rerank", out -> List.of(new RerankScore(0, 1))),
            Map.entry("invoke_tts", out -> new byte[] {1}),
            Map.entry("get_tts_model_voices", out -> forgotten()),
            Map.entry("invoke_speech2text", out -> "ok"),
            Map.entry("invoke_moderation", out -> true),
            Map.entry("get_ai_model_schemas", out -> forgotten()),
            Map.entry("validate_provider_credentials", out -> CredentialAdditions.none()));

    /** What comes nearest to the recorded answer of a case, where an author can come near it. */
    private static final Map<String, Attempt> ATTEMPTS = Map.ofEntries(
            Map.entry("emb_missing", out -> forgotten()),
            Map.entry("emb_nan", out -> EmbeddingResult.of(List.of(new double[] {Double.NaN}), 4)),
            Map.entry("emb_null", out -> new EmbeddingResult(forgotten(), 4)),
            Map.entry("embtok_int", out -> List.of(1L, 2L)),
            Map.entry("embtok_missing", out -> List.of()),
            Map.entry("embtok_null", out -> forgotten()),
            Map.entry("error_message_object", out -> fail(new IllegalStateException())),
            Map.entry("error_args_11", out -> fail(new InvokeBadRequestException("k\n".repeat(10_000)))),
            Map.entry("llm_content_missing", out -> out.parts(List.of())),
            Map.entry("llm_content_null", out -> out.parts(List.of(new TextPart(forgotten())))),
            Map.entry("llm_bad_after_good", out -> out.text("ok").text(null).toolCall(null, forgotten(), null)),
            Map.entry("llm_finish_reason_number", out -> out.text("ok").finishReason(null)),
            Map.entry("llm_fingerprint_number", out -> out.text("ok").systemFingerprint(null)),
            Map.entry("llm_tool_call_args_object", out -> out.toolCall("1", "f", "{\"a\":1}")),
            Map.entry("llm_usage_empty", out -> out.text("ok").usage(-1, -1)),
            Map.entry("end_only", out -> forgotten()),
            Map.entry("nothing", out -> forgotten()),
            Map.entry("poll_bad_status", out -> forgotten()),
            Map.entry("poll_failed_no_error", out -> new PollingResult.Failed("")),
            Map.entry("poll_running_empty_state", out -> new PollingResult.Running(Map.of())),
            Map.entry("poll_running_no_state", out -> new PollingResult.Running(forgotten())),
            Map.entry("poll_succeeded_no_result", out -> new PollingResult.Succeeded(forgotten(), 1, 1)),
            Map.entry("rerank_missing", out -> forgotten()),
            Map.entry("rerank_no_index", out -> List.of(new RerankScore(-1, 1))),
            Map.entry("rerank_no_score", out -> List.of(new RerankScore(0, Double.NaN))),
            Map.entry("rerank_no_text", out -> List.of(new RerankScore(1, 1))),
            Map.entry("stt_number", out -> forgotten()),
            Map.entry("validate_credentials_list", out -> forgotten()));

    /** The same for what an author declares of a model. */
    private static final Map<String, UnaryOperator<ModelSchemaBuilder>> SCHEMAS = Map.of(
            "emb_usage_no_currency", schema -> schema.pricing(new PriceConfig("1", "1", "1", forgotten())),
            "llm_usage_no_currency", schema -> schema.pricing(new PriceConfig("1", "1", "1", forgotten())),
            "llm_usage_price_empty_string", schema -> schema.pricing(new PriceConfig("", "", "", "USD")),
            "schema_label_empty", schema -> schema.label(I18nObject.of("")),
            "schema_no_label", schema -> schema.label(I18nObject.of(forgotten())),
            "schema_pricing_no_currency", schema -> schema.pricing(new PriceConfig("1", "1", "1", forgotten())),
            "schema_rule_no_type", schema -> schema.parameter(StringRule.of("")),
            "voices_blank_name", schema -> schema.voice("a", "", "en-US"),
            "voices_no_value", schema -> schema.voice("", "a", "en-US"));

    @TestFactory
    Stream<DynamicTest> cannotBeGiven() {
        return lostCases()
                .map(recorded -> DynamicTest.dynamicTest(name(recorded), () -> {
                    String action = String.valueOf(recorded.get("action"));
                    Attempt attempt = ATTEMPTS.getOrDefault(name(recorded), ORDINARY.get(action));
                    UnaryOperator<ModelSchemaBuilder> schema =
                            SCHEMAS.getOrDefault(name(recorded), UnaryOperator.identity());
                    String answer = new CarelessAuthor(attempt, schema).lines(action);

                    assertThat(DaemonChecks.objections(action, CarelessAuthor.SESSION, answer))
                            .as(answer)
                            .isEmpty();
                }));
    }

    /** The checks would see them. */
    @TestFactory
    Stream<DynamicTest> areSeenByTheChecks() {
        return lostCases()
                .map(recorded -> DynamicTest.dynamicTest(
                        name(recorded),
                        () -> assertThat(DaemonChecks.objections(
                                        String.valueOf(recorded.get("action")), "$SID", written(recorded)))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> attemptsAreOfRecordedCases() {
        List<String> names = lostCases().map(LostAnswersConformanceTest::name).toList();
        return Stream.concat(ATTEMPTS.keySet().stream(), SCHEMAS.keySet().stream())
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> assertThat(names).contains(name)));
    }

    private static Object fail(RuntimeException failure) {
        throw failure;
    }

    private static Stream<Map<String, @Nullable Object>> lostCases() {
        return Recordings.files(Recordings.golden("daemon/errors"), ".json").stream()
                .map(LostAnswersConformanceTest::read)
                .filter(LostAnswersConformanceTest::isLost);
    }

    private static Map<String, @Nullable Object> read(Path file) {
        try {
            return Json.parseObject(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether the caller of the case learned nothing, or that nothing could be read. */
    private static boolean isLost(Map<String, @Nullable Object> recorded) {
        String action = String.valueOf(recorded.get("action"));
        if (!ORDINARY.containsKey(action) || written(recorded).startsWith("<")) {
            return false;
        }
        Object heard = recorded.containsKey("answer") ? recorded.get("answer") : recorded.get("body");
        String answer = heard == null ? "" : String.valueOf(heard);
        boolean silence = answer.isEmpty() && !name(recorded).equals("schema_end_only");
        return silence
                || Boolean.TRUE.equals(recorded.get("hang"))
                || LOST.stream().anyMatch(answer::contains);
    }

    private static String name(Map<String, @Nullable Object> recorded) {
        return String.valueOf(recorded.get("case"));
    }

    /** Returns what the plugin of the case wrote. */
    private static String written(Map<String, @Nullable Object> recorded) {
        return recorded.get("plugin_lines") instanceof List<?> lines
                ? lines.stream().map(line -> line + "\n").collect(Collectors.joining())
                : "<no lines>";
    }
}
