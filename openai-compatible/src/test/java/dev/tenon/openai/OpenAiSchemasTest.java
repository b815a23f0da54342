package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.Voice;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.message.MediaKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Dify is told of models that their servers do not describe. */
final class OpenAiSchemasTest {

    private static final String[] SAMPLING = {
        "temperature", "top_p", "frequency_penalty", "presence_penalty", "max_tokens"
    };

    @ParameterizedTest
    @CsvSource({
        "TOOLS, true, TOOL_CALL MULTI_TOOL_CALL STREAM_TOOL_CALL",
        "TOOLS, false, TOOL_CALL MULTI_TOOL_CALL",
        "FUNCTIONS, true, TOOL_CALL STREAM_TOOL_CALL",
        "FUNCTIONS, false, TOOL_CALL",
        "NONE, true, ''"
    })
    void toolsAreFeatures(ToolFormat tools, boolean streamed, String features) {
        ChatSettings settings = bare().tools(tools).streamsToolCalls(streamed).build();

        assertThat(chat(settings).features()).extracting(ModelFeature::name).containsExactly(words(features));
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, VISION", "VIDEO, VIDEO", "AUDIO, AUDIO", "DOCUMENT, DOCUMENT"})
    void mediaAreFeatures(MediaKind kind, ModelFeature feature) {
        assertThat(chat(bare().media(Set.of(kind)).build()).features()).containsExactly(feature);
    }

    @ParameterizedTest
    @CsvSource({
        "UNSPECIFIED, true, '', ''",
        "OFF, true, '', ''",
        "ON, false, AGENT_THOUGHT, reasoning_effort",
        "ON, true, AGENT_THOUGHT, reasoning_format reasoning_effort",
        "CHOICE, false, AGENT_THOUGHT, enable_thinking reasoning_effort",
        "CHOICE, true, AGENT_THOUGHT, enable_thinking reasoning_format reasoning_effort"
    })
    void whoThinksMayBeToldHow(Thinking thinking, boolean extended, String features, String parameters) {
        ModelSchema schema = chat(bare().thinking(thinking).extended(extended).build());

        assertThat(schema.features()).extracting(ModelFeature::name).containsExactly(words(features));
        assertThat(names(schema))
                .startsWith(SAMPLING)
                .endsWith(words(parameters))
                .hasSize(5 + words(parameters).length);
    }

    @Test
    void structuredOutputAndSearchAreParameters() {
        assertThat(names(chat(bare().structuredOutput(true).build())))
                .startsWith(SAMPLING)
                .endsWith("response_format", "json_schema");
        assertThat(names(chat(bare().webSearch(WebSearch.PARAMETER).build())))
                .startsWith(SAMPLING)
                .endsWith("web_search");
    }

    @ParameterizedTest
    @CsvSource({"4096, 512", "512, 512", "100, 100", "1, 1"})
    void theDefaultOfTheAnswersLengthIsAtMostTheLongest(int longest, BigDecimal unset) {
        ParameterRule rule = OpenAiSchemas.completion("m", 8192, longest).build().parameterRules().stream()
                .filter(each -> each.name().equals("max_tokens"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.max()).isEqualByComparingTo(BigDecimal.valueOf(longest));
        assertThat(rule.defaultValue()).isEqualTo(unset);
    }

    @Test
    void aCompletionModelHasNeitherToolsNorMedia() {
        ModelSchema schema = OpenAiSchemas.completion("m", 8192, 4096).build();

        assertThat(schema.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(schema.properties().contextSize()).isEqualTo(8192);
        assertThat(schema.features()).isEmpty();
        assertThat(names(schema)).containsExactly(SAMPLING);
    }

    @Test
    void everyParameterIsNamedInAllLanguages() {
        ChatSettings everything = ChatSettings.builder()
                .thinking(Thinking.CHOICE)
                .extended(true)
                .webSearch(WebSearch.TOOL_SIMPLE)
                .build();

        assertThat(chat(everything).parameterRules())
                .hasSize(11)
                .allSatisfy(rule -> assertThat(rule.label()).hasNoNullFieldsOrProperties());
    }

    @Test
    void voicesSpeakWhateverLanguageTheInterfaceHas() {
        ModelSchema schema =
                OpenAiSchemas.textToSpeech("m", " nova ,echo,, nova").build();

        assertThat(schema.properties().defaultVoice()).isEqualTo("nova");
        assertThat(schema.properties().voices()).extracting(Voice::mode).containsExactly("nova", "echo");
        assertThat(schema.properties().voices())
                .allSatisfy(voice -> assertThat(voice.language()).contains("en-US", "zh-Hans", "ja-JP", "pt-BR"));
    }

    @Test
    void aModelWithoutVoicesCannotSpeak() {
        assertThatThrownBy(() -> OpenAiSchemas.textToSpeech("m", " , "))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessage("model 'm' has no voice");
    }

    private static ChatSettings.Builder bare() {
        return ChatSettings.builder().tools(ToolFormat.NONE).media(Set.of()).structuredOutput(false);
    }

    private static ModelSchema chat(ChatSettings settings) {
        return OpenAiSchemas.chat("m", settings, 8192, 4096).build();
    }

    private static List<String> names(ModelSchema schema) {
        return schema.parameterRules().stream().map(ParameterRule::name).toList();
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
