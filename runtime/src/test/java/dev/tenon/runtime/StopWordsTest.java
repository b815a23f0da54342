package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cut at stop words, literally. */
final class StopWordsTest {

    @ParameterizedTest
    @CsvSource({
        "one.two, ., one",
        "f(x), (, f",
        "a[]b, [], a",
        "no stop, END, no stop",
        "stop END and END, END, 'stop '",
        "b before a, a|b, ''",
        "END, END, ''",
        "'', END, ''"
    })
    void theEarliestWordCuts(String text, String words, String cut) {
        StopWords stopWords = StopWords.of(List.of(words.split("\\|")));

        assertThat(stopWords.cut(text)).isEqualTo(cut);
        for (int size = 1; size <= 4; size++) {
            assertThat(inPieces(stopWords, text, size))
                    .as("in pieces of " + size)
                    .isEqualTo(cut);
        }
    }

    @Test
    void withoutWordsNothingIsCut() {
        assertThat(StopWords.of(List.of()).cut("text")).isEqualTo("text");
        assertThat(StopWords.of(List.of("")).cut("text")).isEqualTo("text");
        assertThat(inPieces(StopWords.of(List.of("")), "text", 1)).isEqualTo("text");
    }

    @Test
    void onlyThePossibleBeginningOfAWordIsHeldBack() {
        StopWords.Stream stream = StopWords.of(List.of("</end>")).stream();

        assertThat(stream.add("a < b")).isEqualTo("a < b");
        assertThat(stream.add(" </e")).isEqualTo(" ");
        assertThat(stream.add("x")).isEqualTo("</ex");
        assertThat(stream.add("</end> more")).isEmpty();
        assertThat(stream.stopped()).isTrue();
        assertThat(stream.add("even more") + stream.end()).isEmpty();
    }

    private static String inPieces(StopWords words, String text, int size) {
        StopWords.Stream stream = words.stream();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += size) {
            shown.append(stream.add(text.substring(i, Math.min(i + size, text.length()))));
        }
        return shown + stream.end();
    }
}
