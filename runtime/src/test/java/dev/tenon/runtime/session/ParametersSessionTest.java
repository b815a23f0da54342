package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.PromptMessage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters, tools and schemas of a request. */
final class ParametersSessionTest {

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.put("model_parameters", Map.of("temperature", 2.5, "max_tokens", 1.5, "response_format", "YAML"));

        assertThat(error(harness.answer(data))).containsEntry("error_type", "InvokeBadRequestError");
        assertThat(error(harness.answer(data)).get("message").toString())
                .contains("temperature: ")
                .contains("max_tokens: ")
                .contains("response_format: ");
    }

    @Test
    void numbersAreReadByTheirRuleAndNotByTheirSpelling() {
        Harness harness =
                new Harness((request, out) -> out.text(request.parameterValues().toString()));
        Map<String, Object> data = request("invoke_llm");
        data.put("model_parameters", Map.of("temperature", 1, "max_tokens", 16.0));

        assertThat(text(harness.answer(data))).startsWith("{temperature=1").contains("max_tokens=16}");
    }

    @Test
    void jsonIsAskedForInWordsAndItsFenceRemoved() {
        Harness harness = new Harness((request, out) -> {
            String asked = request.messages().get(0).text();
            out.text(asked.contains("JSON") ? "{\"a\":1}\n``" : "not asked").text("`\nand more");
        });
        Map<String, Object> data = request("invoke_llm");
        data.put("model_parameters", Map.of("response_format", "JSON"));

        assertThat(text(harness.answer(data)).strip()).isEqualTo("{\"a\":1}");
    }

    @Test
    void schemaAndToolChoiceOfTheRequestReachTheModel() {
        Harness harness = new Harness((request, out) -> out.text(request.jsonSchema() + " " + request.toolChoice()));
        Map<String, Object> data = request("invoke_llm");
        data.put("json_schema", Map.of("type", "object"));
        data.put("tool_choice", Map.of("mode", "tool", "name", "f"));
        data.put("tools", List.of(Map.of("name", "f", "description", "", "parameters", Map.of())));

        assertThat(text(harness.answer(data))).contains("{type=object}").contains("name=f");
    }

    @Test
    void whatTheDaemonLeavesEmptyOrOutIsNotMissed() {
        Harness harness = new Harness((request, out) -> {
            PromptMessage message = request.messages().get(0);
            MediaPart picture = (MediaPart) message.content().get(0);
            out.text(message.toolCalls() + " " + request.tools() + " " + request.stop() + " " + picture.detail());
        });
        Map<String, Object> message = new HashMap<>(Map.of("role", "user", "name", "", "tool_call_id", ""));
        message.put("tool_calls", null);
        message.put("content", List.of(Map.of("type", "image", "base64_data", "AAAA", "url", "", "detail", "")));
        Map<String, Object> empty = request("invoke_llm");
        empty.put("prompt_messages", List.of(message));
        List.of("tools", "stop", "json_schema", "tool_choice", "model_parameters", "user_id")
                .forEach(member -> empty.put(member, null));
        Map<String, Object> absent = new LinkedHashMap<>(empty);
        absent.values().removeIf(Objects::isNull);

        assertThat(text(harness.answer(empty))).isEqualTo("[] [] [] low");
        assertThat(text(harness.answer(absent))).isEqualTo("[] [] [] low");
    }

    @Test
    void whatIsZeroOrFalseInASchemaStaysSo() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> schema =
                harness.answer(request("get_ai_model_schemas")).get(0);

        assertThat(schema.toString()).containsPattern("use_template=top_k, .* default=0, min=0, max=50, precision=0");
    }

    @Test
    void withoutCredentialsTheSchemaIsAskedForAllTheSame() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("get_ai_model_schemas");
        data.put("credentials", Map.of());
        List<Map<String, Object>> messages = harness.answer(data);

        assertThat(messages.toString()).contains("without-credentials");
    }

    @ParameterizedTest
    @CsvSource({
        "action, fly_to_the_moon, is unknown; one of",
        "provider, other, this plugin is 'acme'",
        "model_type, tts, must be 'llm' for this action",
        "model_type, hologram, is unknown; one of",
        "type, tool, requests of type 'model'"
    })
    void whatNobodyOffersIsAnErrorThatSaysSo(String member, String value, String text) {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_llm");
        data.put(member, value);

        assertThat(error(harness.answer(data)))
                .containsEntry("error_type", "InvokeBadRequestError")
                .extractingByKey("message")
                .asString()
                .contains(text);
    }

    @Test
    void aModelTypeThatThePluginHasNotIsNamed() {
        Harness harness = new Harness((request, out) -> {});
        Map<String, Object> data = request("invoke_moderation");
        data.put("model_type", "moderation");
        data.put("text", "x");

        assertThat(error(harness.answer(data)).get("message").toString()).contains("is not offered by this plugin");
    }
}
