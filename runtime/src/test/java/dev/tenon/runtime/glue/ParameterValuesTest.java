package dev.tenon.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a component of each type makes of a checked parameter. */
final class ParameterValuesTest {

    private enum Style {
        BRIEF,
        LONG
    }

    private static final Map<String, Style> STYLES = Map.of("brief", Style.BRIEF, "long", Style.LONG);

    /** Each type, as a component that has to be there and as one that may be missing. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Type {
        TEXT(ParameterValues::text, ParameterValues::optionalText),
        INT(ParameterValues::integer, ParameterValues::optionalInteger),
        LONG(ParameterValues::longInteger, ParameterValues::optionalLongInteger),
        NUMBER(ParameterValues::number, ParameterValues::optionalNumber),
        DECIMAL(ParameterValues::decimal, ParameterValues::optionalDecimal),
        FLAG(ParameterValues::flag, ParameterValues::optionalFlag),
        CHOICE((values, name) -> values.choice(name, STYLES), (values, name) -> values.optionalChoice(name, STYLES));

        final BiFunction<ParameterValues, String, Object> plain;
        final BiFunction<ParameterValues, String, Object> optional;

        Type(BiFunction<ParameterValues, String, Object> plain, BiFunction<ParameterValues, String, Object> optional) {
            this.plain = plain;
            this.optional = optional;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | \" kept as it is\" | ` kept as it is`",
                "TEXT | true | true",
                "TEXT | 0.00000012345678901234567 | 0.00000012345678901234567",
                "INT | 3 | 3",
                "INT | 3.0 | 3",
                "INT | 2147483647 | 2147483647",
                "INT | -2147483648 | -2147483648",
                "LONG | 9223372036854775807 | 9223372036854775807",
                "LONG | -9223372036854775808 | -9223372036854775808",
                "NUMBER | 1 | 1.0",
                "NUMBER | 0.7 | 0.7",
                "DECIMAL | 0.7 | 0.7",
                "DECIMAL | 9223372036854775808 | 9223372036854775808",
                "FLAG | true | true",
                "FLAG | false | false",
                "CHOICE | \"brief\" | BRIEF"
            })
    void whatFits(Type type, String sent, String read) {
        ParameterValues values = checked(sent);

        assertThat(type.plain.apply(values, "p")).hasToString(read);
        assertThat(type.optional.apply(values, "p").toString()).contains("[" + read + "]");
        assertThatCode(values::check).doesNotThrowAnyException();
    }

    /** A schema may offer a parameter of another type than the record of the class has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "INT | 3.5 | expected a whole number between -2147483648 and 2147483647, found 3.5",
                "INT | \"3\" | expected a whole number between -2147483648 and 2147483647, found 3",
                "INT | 2147483648 | expected a whole number between -2147483648 and 2147483647, found 2147483648",
                "LONG | 9223372036854775808 | expected a whole number between -9223372036854775808 and 9223372036854775807, found 9223372036854775808",
                "NUMBER | \"0.7\" | expected a number, found 0.7",
                "DECIMAL | true | expected a number, found true",
                "FLAG | \"true\" | expected true or false, found true",
                "FLAG | 1 | expected true or false, found 1",
                "CHOICE | \"Brief\" | expected one of [brief, long], found Brief"
            })
    void whatDoesNot(Type type, String sent, String violation) {
        for (BiFunction<ParameterValues, String, Object> reading : List.of(type.plain, type.optional)) {
            ParameterValues values = checked(sent);
            Object unused = reading.apply(values, "p");

            assertThatThrownBy(values::check)
                    .isInstanceOf(BindingException.class)
                    .hasMessage("p: " + violation);
        }
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void whatIsNotSetIsEmptyOrMissing(Type type) {
        ParameterValues values = new ParameterValues(Map.of());

        assertThat(type.optional.apply(values, "p").toString()).endsWith("empty");
        assertThatCode(values::check).doesNotThrowAnyException();

        Object unused = type.plain.apply(values, "p");
        assertThatThrownBy(values::check).hasMessage("p: the model needs it and its schema does not offer it");
    }

    @Test
    void everyViolationIsInOneError() {
        ParameterValues values = new ParameterValues(Map.of("top_k", new BigDecimal("1.5")));
        values.integer("top_k");
        values.number("temperature");

        assertThatThrownBy(values::check)
                .isInstanceOfSatisfying(
                        BindingException.class, e -> assertThat(e.violations()).hasSize(2))
                .hasMessage("top_k: expected a whole number between -2147483648 and 2147483647, found 1.5; "
                        + "temperature: the model needs it and its schema does not offer it");
    }

    @SuppressWarnings("NullAway") // the checked parameters hold no nulls
    private static ParameterValues checked(String json) {
        return new ParameterValues(
                Map.of("p", Json.parseObject("{\"p\":" + json + "}").get("p")));
    }
}
