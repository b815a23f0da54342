package dev.tenon.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field of each type makes of what Dify sends. */
final class CredentialFieldTest {

    private enum Region {
        EU,
        US
    }

    private static final Map<String, Region> REGIONS = Map.of("eu", Region.EU, "us", Region.US);

    /** Each type, as a component that has to be there and as one that may be missing. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Type {
        TEXT(CredentialField::text, CredentialField::optionalText),
        SECRET(field -> field.secret().reveal(), field -> field.optionalSecret().map(secret -> secret.reveal())),
        URI(CredentialField::uri, CredentialField::optionalUri),
        INT(CredentialField::integer, CredentialField::optionalInteger),
        LONG(CredentialField::longInteger, CredentialField::optionalLongInteger),
        NUMBER(CredentialField::number, CredentialField::optionalNumber),
        DECIMAL(CredentialField::decimal, CredentialField::optionalDecimal),
        FLAG(CredentialField::flag, CredentialField::optionalFlag),
        CHOICE(field -> field.choice(REGIONS), field -> field.optionalChoice(REGIONS));

        final Function<CredentialField, @Nullable Object> plain;
        final Function<CredentialField, Object> optional;

        Type(Function<CredentialField, @Nullable Object> plain, Function<CredentialField, Object> optional) {
            this.plain = plain;
            this.optional = optional;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | \"a b\" | a b",
                "TEXT | \" \\ta b\\n\" | a b",
                "TEXT | 5 | 5",
                "TEXT | 0.25 | 0.25",
                "TEXT | false | false",
                "SECRET | \" sk-1\\r\\n\" | sk-1",
                "SECRET | 12345 | 12345",
                "URI | \" https://host/v1 \" | https://host/v1",
                "INT | 60 | 60",
                "INT | \"60\" | 60",
                "INT | \"60.0\" | 60",
                "INT | \" 6e1 \" | 60",
                "INT | 60.0 | 60",
                "INT | 0 | 0",
                "INT | 2147483647 | 2147483647",
                "INT | -2147483648 | -2147483648",
                "LONG | 2147483648 | 2147483648",
                "LONG | \"9223372036854775807\" | 9223372036854775807",
                "LONG | -9223372036854775808 | -9223372036854775808",
                "NUMBER | 1 | 1.0",
                "NUMBER | \"0.7\" | 0.7",
                "NUMBER | \"-1E3\" | -1000.0",
                "NUMBER | \"1e40\" | 1.0E40",
                "NUMBER | \"1e-40\" | 1.0E-40",
                "DECIMAL | \"0.10\" | 0.10",
                "DECIMAL | \"0000000000000000000000000000000000000001\" | 1",
                "FLAG | true | true",
                "FLAG | false | false",
                "FLAG | \"true\" | true",
                "FLAG | \" True\" | true",
                "FLAG | \"FALSE\" | false",
                "CHOICE | \"eu\" | EU",
                "CHOICE | \" us \" | US",
            })
    void whatFits(Type type, String sent, String read) {
        CredentialValues values = received(sent);

        assertThat(type.plain.apply(values.required("field"))).hasToString(read);
        assertThat(type.optional.apply(values.optional("field")).toString()).contains("[" + read + "]");
        assertThatCode(values::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | {} | expected text",
                "TEXT | [\"a\"] | expected text",
                "SECRET | {\"key\":\"sk-1\"} | expected text",
                "URI | \"host:9997\" | expected a URL such as http://host:9997",
                "INT | \"60.5\" | expected a whole number between -2147483648 and 2147483647",
                "INT | \"sixty\" | expected a whole number between -2147483648 and 2147483647",
                "INT | true | expected a whole number between -2147483648 and 2147483647",
                "INT | 2147483648 | expected a whole number between -2147483648 and 2147483647",
                "INT | -2147483649 | expected a whole number between -2147483648 and 2147483647",
                "LONG | 9223372036854775808 | expected a whole number between -9223372036854775808 and 9223372036854775807",
                "LONG | \"-9223372036854775809\" | expected a whole number between -9223372036854775808 and 9223372036854775807",
                "NUMBER | \"0,7\" | expected a number",
                "NUMBER | \"NaN\" | expected a number",
                "NUMBER | \"1e41\" | expected a number",
                "NUMBER | \"1e-41\" | expected a number",
                "DECIMAL | \"1e999999999\" | expected a number",
                "DECIMAL | \"00000000000000000000000000000000000000001\" | expected a number",
                "FLAG | \"yes\" | expected true or false",
                "FLAG | \"1\" | expected true or false",
                "FLAG | 0 | expected true or false",
                "CHOICE | \"EU\" | expected one of [eu, us]; did you mean 'eu'",
                "CHOICE | \"north\" | expected one of [eu, us]",
                "CHOICE | [] | expected one of [eu, us]"
            })
    void whatDoesNot(Type type, String sent, String violation) {
        for (Function<CredentialField, ?> reading : List.of(type.plain, type.optional)) {
            CredentialValues values = received(sent);
            Object unused = reading.apply(values.optional("field").orElse("1"));

            assertThatThrownBy(values::check)
                    .isInstanceOf(BindingException.class)
                    .hasMessage("field: " + violation);
        }
    }

    /** Dify sends what the user left empty in all of these ways. */
    @ParameterizedTest
    @EnumSource(Type.class)
    void whatIsEmptyIsAbsent(Type type) {
        for (String sent : new String[] {"null", "\"\"", "\" \\n\""}) {
            CredentialValues values = received(sent);

            assertThat(type.optional.apply(values.optional("field")).toString()).endsWith("empty");
            assertThatCode(values::check).doesNotThrowAnyException();

            Object unused = type.plain.apply(values.required("field"));
            assertThatThrownBy(values::check).hasMessage("field: is required");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, text",
        "SECRET, sk-1",
        "URI, http://host",
        "INT, 7",
        "LONG, 7",
        "NUMBER, 0.5",
        "DECIMAL, 0.50",
        "FLAG, true",
    })
    void aDefaultStandsInForWhatIsEmpty(Type type, String defaultValue) {
        for (String sent : new String[] {"null", "\"\"", "\" \""}) {
            CredentialValues values = received(sent);

            assertThat(type.plain.apply(values.required("field").orElse(defaultValue)))
                    .hasToString(defaultValue);
            assertThat(type.optional
                            .apply(values.optional("field").orElse(defaultValue))
                            .toString())
                    .contains("[" + defaultValue + "]");
            assertThatCode(values::check).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\""})
    void aDefaultDoesNotStandInForZero(String sent) {
        assertThat(received(sent).optional("field").orElse("7").integer()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, false, a", "false, true, b", "true, true, b"})
    void ofTheDefaultsOfShownFieldsTheLastOneCounts(boolean first, boolean second, String text) {
        CredentialField field = received("null").optional("field");

        assertThat(field.orElseIf(first, "a").orElseIf(second, "b").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, true", "false, false, false"})
    void aFieldIsRequiredAlwaysOrWhereItIsShown(boolean always, boolean shown, boolean required) {
        CredentialValues values = received("null");
        CredentialField field = always ? values.required("field") : values.optional("field");

        assertThat(field.requiredIf(shown).optionalText()).isEmpty();
        if (required) {
            assertThatThrownBy(values::check).hasMessage("field: is required");
        } else {
            assertThatCode(values::check).doesNotThrowAnyException();
        }
    }

    private static CredentialValues received(String json) {
        return new CredentialValues(Json.parseObject("{\"field\":" + json + "}"), null);
    }
}
