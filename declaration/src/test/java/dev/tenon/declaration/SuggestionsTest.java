package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> TEMPLATES =
            List.of("temperature", "top_p", "top_k", "presence_penalty", "frequency_penalty", "max_tokens");

    @ParameterizedTest
    @CsvSource({
        "temprature, temperature",
        "temperatuer, temperature",
        "frequency_penalt, frequency_penalty",
        "maxTokens, max_tokens",
        "TOP_P, top_p"
    })
    void findsWhatWasMeant(String value, String meant) {
        assertThat(Suggestions.near(value, TEMPLATES)).containsExactly(meant);
    }

    @Test
    void offersOnlyTheNearest() {
        assertThat(Suggestions.near("frequency_penalt", List.of("presence_penalty", "frequency_penalty")))
                .containsExactly("frequency_penalty");
        assertThat(Suggestions.near("Chat", List.of("chap", "chat", "chats"))).containsExactly("chat");
    }

    @Test
    void keepsTheDeclaredOrder() {
        assertThat(Suggestions.near("top_q", TEMPLATES)).containsExactly("top_p", "top_k");
    }

    @ParameterizedTest
    @CsvSource({"a, b, true", "a, bc, false", "abcde, abcxy, false", "abcdef, abcdxy, true", "abcdef, abcxyz, false"})
    void allowsAThirdOfTheLetters(String value, String candidate, boolean near) {
        assertThat(Suggestions.near(value, List.of(candidate))).hasSize(near ? 1 : 0);
    }

    @Test
    void neverSuggestsTheValueItselfNorAnEmptyText() {
        assertThat(Suggestions.near("a", List.of("a", "", "b", "b"))).containsExactly("b");
    }

    @Test
    void longTextsAreNoMisspellings() {
        String name = "n".repeat(255);
        assertThat(Suggestions.near(name, List.of(name + "m"))).hasSize(1);

        String text = "n".repeat(300_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Suggestions.near(text, List.of(text + "m"))))
                .isEmpty();
    }

    @Test
    void asksOnlyWhenSomethingIsNear() {
        assertThat(Suggestions.didYouMean("top_q", TEMPLATES)).isEqualTo("; did you mean 'top_p', 'top_k'");
        assertThat(Suggestions.didYouMean("seed", TEMPLATES)).isEmpty();
    }

    @Test
    void listsAtMostFive() {
        assertThat(Suggestions.listed(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
        assertThat(Suggestions.listed(List.of("a", "b", "c", "d", "e", "f", "g")))
                .isEqualTo("a, b, c, d, e and 2 more");
        assertThat(Suggestions.listed(List.of())).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, '', 3", "kitten, sitting, 3", "flaw, lawn, 2", "same, same, 0"})
    void countsInsertionsDeletionsAndReplacements(String left, String right, int distance) {
        assertThat(Suggestions.distance(left, right)).isEqualTo(distance);
    }
}
