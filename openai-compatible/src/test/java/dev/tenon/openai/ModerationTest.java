package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are judged. */
@ExtendWith(OnePlugin.class)
final class ModerationTest {

    /** Flags every piece with an exclamation mark. */
    private static final Upstream.Reply JUDGE = (request, out) -> {
        String results = Values.list(request.json(), "input").stream()
                .map(piece -> "{\"flagged\":" + piece.toString().contains("!") + "}")
                .collect(Collectors.joining(","));
        Upstream.json("{\"results\":[" + results + "]}").write(request, out);
    };

    @ParameterizedTest
    @CsvSource({
        "fine, false, 1",
        "bad!, true, 1",
        "twelve chars, false, 2",
        "first! second, true, 1",
        "ten chars and more!, true, 2"
    })
    void aTextIsFlaggedIfAnyPieceIs(String text, boolean flagged, int requests, PluginProcess plugin) {
        try (Upstream upstream = new Upstream(JUDGE)) {
            Answer answer = plugin.call(Ask.of(ModelType.MODERATION, upstream).moderate(text));

            assertThat(answer.single()).containsEntry("result", flagged);
            assertThat(upstream.requests()).hasSize(requests);
        }
    }

    @Test
    void piecesAreCutBetweenCodePoints(PluginProcess plugin) {
        try (Upstream upstream = new Upstream(JUDGE)) {
            plugin.call(Ask.of(ModelType.MODERATION, upstream).moderate("1234👋678"))
                    .success();

            assertThat(upstream.last().json()).containsEntry("input", List.of("1234👋", "678"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"results\":[]} | judged 0 of 1",
                "{\"results\":[{\"categories\":{}}]} | does not say whether a piece of the text is flagged: [categories]",
                "{\"results\":[{\"flagged\":null}]} | does not say"
            })
    void aMissingJudgementIsNoAcquittal(String body, String text, PluginProcess plugin) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            Answer answer = plugin.call(Ask.of(ModelType.MODERATION, upstream).moderate("text"));

            assertThat(answer.failure().type()).isEqualTo("InvokeServerUnavailableError");
            assertThat(answer.failure().message()).contains(text);
        }
    }
}
