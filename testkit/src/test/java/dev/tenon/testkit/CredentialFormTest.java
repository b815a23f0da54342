package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.declaration.I18nObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Dify's API stores of a form, and what it refuses. */
final class CredentialFormTest {

    @Test
    void whatIsEnteredIsStoredInTheOrderOfTheForm() {
        CredentialForm form = form(field("url", FormType.TEXT_INPUT, true), field("key", FormType.SECRET_INPUT, false));

        assertThat(form.fill(Map.of("key", "k", "url", " http://x ")).accepted())
                .containsExactly(entry("url", " http://x "), entry("key", "k"));
        assertThat(form.fill(Map.of("url", "http://x")).accepted()).containsExactly(entry("url", "http://x"));
    }

    @ParameterizedTest
    @EnumSource(FormType.class)
    void whatIsRequiredMustBeEntered(FormType type) {
        CredentialForm form = form(field("v", type, true, "a", "b"));
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("v", null);

        assertThat(form.fill(Map.of()).refusal()).hasToString("[v: is required]");
        assertThat(form.fill(withNull).refusal()).hasToString("[v: is required]");
        for (Object empty : List.of("", false, 0, 0.0, List.of(), Map.of())) {
            assertThat(form.fill(Map.of("v", empty)).refusal()).hasToString("[v: is required]");
        }
        assertThat(form(field("v", type, false, "a", "b")).fill(Map.of("v", "")).accepted())
                .isEmpty();
    }

    @Test
    void theUserFindsDefaultsInTheForm() {
        CredentialForm form = form(
                withDefault("seconds", false, "60"),
                withDefault("mode", false, ""),
                withDefault("url", true, "http://x"));

        assertThat(form.fill(Map.of()).accepted()).containsExactly(entry("seconds", "60"), entry("url", "http://x"));
        assertThat(form.fill(Map.of("seconds", "5", "url", "")).refusal()).hasToString("[url: is required]");
    }

    @Test
    void forTheApiADefaultTakesThePlaceOfWhatIsMissingUnlessThatIsRequired() {
        CredentialForm form = form(withDefault("seconds", false, "60"), withDefault("url", true, "http://x"));

        assertThat(form.submit(Map.of("seconds", "", "url", "http://y")).accepted())
                .containsExactly(entry("seconds", "60"), entry("url", "http://y"));
        assertThat(form.submit(Map.of()).refusal()).hasToString("[url: is required]");
    }

    @Test
    void everyEntryIsText() {
        CredentialForm form = form(
                field("seconds", FormType.TEXT_INPUT, false),
                field("key", FormType.SECRET_INPUT, false),
                field("on", FormType.SWITCH, false));

        assertThat(form.fill(Map.of("seconds", 60, "key", List.of("k"), "on", true))
                        .refusal())
                .extracting(FormViolation::variable)
                .containsExactly("seconds", "key", "on");
        assertThat(form.fill(Map.of("seconds", 60)).refusal().get(0).message())
                .isEqualTo("expected text, which is all that a form sends, found a value of type Integer");
    }

    @ParameterizedTest
    @EnumSource(
            value = FormType.class,
            names = {"SELECT", "RADIO"})
    void aChoiceIsOneOfItsOptions(FormType type) {
        CredentialForm form = form(field("mode", type, true, "chat", "completion"));

        assertThat(form.fill(Map.of("mode", "chat")).accepted()).containsEntry("mode", "chat");
        assertThat(form.fill(Map.of("mode", "Chat")).refusal())
                .hasToString("[mode: 'Chat' is none of chat, completion]");
    }

    @Test
    void aSwitchIsStoredOnlyIfItIsOn() {
        CredentialForm form = form(field("on", FormType.SWITCH, false));

        assertThat(form.fill(Map.of("on", "True")).accepted()).containsExactly(entry("on", true));
        assertThat(form.fill(Map.of("on", "FALSE")).accepted()).isEmpty();
        assertThat(form.fill(Map.of("on", "yes")).refusal()).hasToString("[on: 'yes' is none of true, false]");
    }

    @Test
    void lengthIsCountedInCharactersAndSecretsAreNotShown() {
        CredentialFormSchema key = new CredentialFormSchema(
                "key", label(), FormType.SECRET_INPUT, true, null, List.of(), List.of(), null, null, null, 3);

        assertThat(form(key).fill(Map.of("key", "😀😀😀")).accepted()).containsKey("key");
        assertThat(form(key).fill(Map.of("key", "hush")).refusal())
                .hasToString("[key: has 4 characters, at most 3 are allowed]");
    }

    @Test
    void aFieldIsShownIfAllItsConditionsHold() {
        CredentialForm form = form(
                field("auth", FormType.SELECT, true, "none", "key"),
                shownOn("api_key", new FormShowOn("auth", "key"), new FormShowOn("__model_type", "llm")));

        assertThat(form.fill(Map.of("auth", "key")).refusal()).hasToString("[api_key: is required]");
        FilledForm hidden = form.fill(Map.of("auth", "none", "api_key", "left from before", "bogus", "x"));
        assertThat(hidden.accepted()).containsExactly(entry("auth", "none"));
        assertThat(hidden.dropped()).containsExactly("api_key", "bogus");
    }

    @Test
    void conditionsAreAboutWhatIsSent() {
        CredentialForm form =
                form(withDefault("auth", false, "key"), shownOn("api_key", new FormShowOn("auth", "key")));

        assertThat(form.submit(Map.of()).accepted()).containsExactly(entry("auth", "key"));
        assertThat(form.fill(Map.of()).refusal()).hasToString("[api_key: is required]");
    }

    @Test
    void aHiddenDefaultIsNothingThatTheUserLost() {
        CredentialFormSchema hidden =
                field("v", FormType.TEXT_INPUT, false, "x", List.of(), List.of(new FormShowOn("other", "1")));

        assertThat(form(hidden).fill(Map.of()).accepted()).isEmpty();
        assertThat(form(hidden).fill(Map.of()).dropped()).isEmpty();
    }

    @Test
    void theTypeOfTheModelCannotBeEnteredAndTheProviderHasNone() {
        CredentialFormSchema llmOnly = shownOn("v", new FormShowOn("__model_type", "llm"));

        assertThat(form(llmOnly).fill(Map.of("__model_type", "tts", "v", "x")).accepted())
                .containsExactly(entry("v", "x"));
        assertThat(new CredentialForm(List.of(llmOnly), null)
                        .fill(Map.of("v", "x"))
                        .accepted())
                .isEmpty();
    }

    @Test
    void ofTwoFieldsWithOneVariableTheLastThatIsShownCounts() {
        CredentialForm form = form(
                field("v", FormType.TEXT_INPUT, false),
                field("v", FormType.SELECT, false, "a"),
                shownOn("v", new FormShowOn("other", "1")));

        assertThat(form.fill(Map.of("v", "b")).refusal()).hasToString("[v: 'b' is none of a]");
        assertThat(form.fill(Map.of("v", "b", "other", "1")).accepted()).containsEntry("v", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "key"})
    void whoeverExpectsOtherwiseIsToldWhy(String missing) {
        CredentialForm form = form(field("url", FormType.TEXT_INPUT, true), field("key", FormType.SECRET_INPUT, true));
        Map<String, Object> entries = new HashMap<>(Map.of("url", "http://x", "key", "hush"));

        assertThatThrownBy(() -> form.fill(entries).refusal())
                .isInstanceOf(AssertionError.class)
                .hasMessage("the form should be refused; Dify stores [url, key]");
        entries.remove(missing);
        assertThatThrownBy(() -> form.fill(entries).accepted())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Dify refuses the form:\n" + missing + ": is required");
    }

    private static CredentialForm form(CredentialFormSchema... fields) {
        return new CredentialForm(List.of(fields), ModelType.LLM);
    }

    private static CredentialFormSchema field(String variable, FormType type, boolean required, String... options) {
        return field(
                variable,
                type,
                required,
                null,
                Arrays.stream(options)
                        .map(option -> new FormOption(label(), option, List.of()))
                        .toList(),
                List.of());
    }

    private static CredentialFormSchema withDefault(String variable, boolean required, String value) {
        return field(variable, FormType.TEXT_INPUT, required, value, List.of(), List.of());
    }

    private static CredentialFormSchema shownOn(String variable, FormShowOn... conditions) {
        return field(variable, FormType.TEXT_INPUT, true, null, List.of(), List.of(conditions));
    }

    private static CredentialFormSchema field(
            String variable,
            FormType type,
            boolean required,
            String value,
            List<FormOption> options,
            List<FormShowOn> showOn) {
        return new CredentialFormSchema(variable, label(), type, required, value, options, showOn, null, null, null, 0);
    }

    private static I18nObject label() {
        return I18nObject.of("Label");
    }
}
