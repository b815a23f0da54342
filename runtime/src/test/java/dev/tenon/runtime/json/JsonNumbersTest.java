package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays of numbers are written as they were spelled. */
final class JsonNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[-0.0,1.50,0.10000000000000001]",
                "[1E-7,-3.4e-05]",
                "[1e-7]",
                "[-1]",
                "[1, 2.5 ,3]",
                "[123456789012345678901234567890]"
            })
    void whatWasReadIsWrittenAsItWasSpelled(String array) {
        Object read = Json.parse(array);

        assertThat(read).isInstanceOf(JsonNumbers.class);
        assertThat(Json.write(Map.of("v", read))).isEqualTo("{\"v\":" + array + "}");
    }

    @Test
    void aLongAnswerIsCutAtTheRightPlaces() {
        Random random = new Random(7);
        String array = DoubleStream.generate(random::nextGaussian)
                .limit(3_000)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(", ", "[", "]"));
        String text = "{\"ä\": \"𝄞\", \"data\" : [ {\"embedding\": " + array + " }, {\"embedding\":" + array + "}] }";

        List<?> data = (List<?>) Json.parseObject(text).get("data");

        for (Object each : data == null ? List.of() : data) {
            assertThat(((JsonNumbers) ((Map<?, ?>) each).get("embedding")).json())
                    .isEqualTo(array);
        }
        assertThat(data).hasSize(2);
    }

    @Test
    void aByteOrderMarkMovesNothing() {
        assertThat(Json.parse("\uFEFF[1,2.5]")).hasToString("[1, 2.5]");
        assertThat(((JsonNumbers) Json.parse("\uFEFF[1,2.50]")).json()).isEqualTo("[1,2.50]");
    }

    @Test
    void numbersAreMadeWhenTheyAreAskedFor() {
        JsonNumbers numbers = (JsonNumbers) Json.parse("[1,2.5,1e-3]");

        assertThat(numbers).containsExactly(1L, 2.5, 0.001);
        assertThat(numbers.toDoubles()).containsExactly(1, 2.5, 0.001);
    }

    @Test
    void whatIsPrintedPrettyLeavesOnOneLine() {
        assertThat(((JsonNumbers) Json.parse("[\n  1,\r\n\t2\n]")).json()).isEqualTo("[1,2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[1,\"a\"]",
                "[1, 2 , null, 3]",
                "[1,[2,3],4]",
                "[1e400]",
                "[1e400,2]",
                "[1e-7,3E4]",
                "[1,\t\"a\"]",
                "[1,1e+5]",
                "[{},1]",
                "[1,true]"
            })
    void otherListsAreReadAsEver(String array) {
        Object read = Json.parse(array);

        assertThat(read).isNotInstanceOf(JsonNumbers.class).isInstanceOf(List.class);
        assertThat(Json.parse(Json.write(read))).isEqualTo(read);
    }

    @Test
    void aListKeepsTheNumbersBeforeSomethingElse() {
        assertThat((List<?>) Json.parse("[1, 2.5 , null, [7], \"x\"]")).hasToString("[1, 2.5, null, [7], x]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,]", "[1,2", "[01]", "[1 2]", "[.5]", "[NaN]", "[1,-]", "[1]]"})
    void brokenArraysAreRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void doublesAreSpelledSoThatTheyComeBack() {
        double[] numbers = {0, -1.5, 1e-300, Double.MAX_VALUE, 0.1 + 0.2};

        assertThat(((JsonNumbers) Json.parse(
                                JsonNumbers.of(0, -1.5, 1e-300, 0.1 + 0.2).json()))
                        .toDoubles())
                .containsExactly(0, -1.5, 1e-300, 0.1 + 0.2);
        assertThat(JsonNumbers.of(numbers).toDoubles()).containsExactly(numbers);
        assertThatThrownBy(() -> JsonNumbers.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
