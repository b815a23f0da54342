package dev.tenon.declaration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource({
        "a, TEXT, TEXT",
        "~, NULL, NULL",
        "null, NULL, NULL",
        "Null, NULL, NULL",
        "nUll, TEXT, TEXT",
        "true, BOOLEAN, BOOLEAN",
        "TRUE, BOOLEAN, BOOLEAN",
        "tRUE, TEXT, TEXT",
        "yes, TEXT, BOOLEAN",
        "On, TEXT, BOOLEAN",
        "OFF, TEXT, BOOLEAN",
        "oN, TEXT, TEXT",
        "y, TEXT, TEXT",
        "12, INTEGER, INTEGER",
        "-12, INTEGER, INTEGER",
        "+12, INTEGER, INTEGER",
        "1_000, INTEGER, INTEGER",
        "0x1F, INTEGER, INTEGER",
        "0b101, INTEGER, INTEGER",
        "0o17, INTEGER, TEXT",
        "0100, INTEGER, INTEGER",
        "089, FLOAT, TEXT",
        "16:9, TEXT, INTEGER",
        "1:2.5, TEXT, FLOAT",
        "5m, TEXT, TEXT",
        "1.2.3, TEXT, TEXT",
        "1.5, FLOAT, FLOAT",
        "0., FLOAT, FLOAT",
        ".5, FLOAT, FLOAT",
        "1.0e+3, FLOAT, FLOAT",
        "1e3, FLOAT, TEXT",
        "12e03, FLOAT, TEXT",
        "1.5e3, FLOAT, TEXT",
        "1e400, TEXT, TEXT",
        ".inf, FLOAT, FLOAT",
        "-.INF, FLOAT, FLOAT",
        ".nan, FLOAT, FLOAT",
        "NaN, TEXT, TEXT",
        "99999999999999999999, FLOAT, INTEGER",
        "2026-01-01, TIMESTAMP, TIMESTAMP",
        "2026-1-1, TIMESTAMP, TEXT",
        "2026-13-01, TIMESTAMP, INVALID",
        "2026-01-01T00:00:00Z, TIMESTAMP, TIMESTAMP",
        "2026-01-01T00:00:00, TEXT, TIMESTAMP",
        "2026-01-01 00:00:00, TIMESTAMP, TIMESTAMP",
        "2024-05-01-preview, TEXT, TEXT",
        "=, TEXT, INVALID",
        "<<, TEXT, INVALID"
    })
    void takesAPlainScalarFor(String text, ScalarKind daemon, ScalarKind sdk) {
        ScalarNode scalar = new ScalarNode(Position.START, text, true);

        assertThat(Dialect.DAEMON.kind(scalar)).isEqualTo(daemon);
        assertThat(Dialect.SDK.kind(scalar)).isEqualTo(sdk);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 12",
        "0x1F, 31, 31",
        "0100, 64, 64",
        "-0b11, -3, -3",
        "1_000, 1000, 1000",
        "16:9, , 969",
        "1.50, 1.5, 1.5",
        "1e3, 1000, ",
        ".inf, , ",
        "a, , ",
        "0_, 0, ",
        "1.0e+99999, , "
    })
    void readsNumbers(String text, String daemon, String sdk) {
        ScalarNode scalar = new ScalarNode(Position.START, text, true);

        assertThat(Dialect.DAEMON.number(scalar).map(DialectTest::plain).orElse(null))
                .isEqualTo(daemon);
        assertThat(Dialect.SDK.number(scalar).map(DialectTest::plain).orElse(null))
                .isEqualTo(sdk);
    }

    /** Whoever computes with so many digits exactly is not done in a minute. */
    @ParameterizedTest
    @CsvSource({
        "9, TEXT, INVALID",
        "0, INTEGER, INTEGER",
        "7.7, TEXT, TEXT",
        "1:, TEXT, INTEGER",
        "0x, TEXT, TEXT",
        "0.0, TEXT, TEXT"
    })
    void takesMillionsOfDigitsForSomething(String part, ScalarKind daemon, ScalarKind sdk) {
        ScalarNode scalar =
                new ScalarNode(Position.START, part.repeat(4_000_000 / part.length()) + part.charAt(0), true);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Dialect.DAEMON.kind(scalar)).isEqualTo(daemon);
            assertThat(Dialect.SDK.kind(scalar)).isEqualTo(sdk);
            assertThat(Dialect.DAEMON.number(scalar).isPresent()).isEqualTo(daemon == ScalarKind.INTEGER);
            assertThat(Dialect.SDK.number(scalar)).isEmpty();
        });
    }

    @Test
    void numbersBetweenAFloatsLimitsAreNumbers() {
        assertThat(number("0." + "0".repeat(1_000_000) + "1")).isEqualByComparingTo("0");
        assertThat(number("1." + "0".repeat(1_000_000) + "1")).isEqualByComparingTo("1");
        assertThat(number("1.0e-9999999999")).isEqualByComparingTo("0");
        assertThat(number("0.1")).isEqualTo("0.1");
    }

    private static BigDecimal number(String text) {
        return Dialect.DAEMON.number(new ScalarNode(Position.START, text, true)).orElseThrow();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void quotedScalarsAreTexts() {
        ScalarNode quoted = new ScalarNode(Position.START, "12", false);

        assertThat(Dialect.DAEMON.kind(quoted)).isEqualTo(ScalarKind.TEXT);
        assertThat(Dialect.SDK.kind(quoted)).isEqualTo(ScalarKind.TEXT);
        assertThat(Dialect.DAEMON.number(quoted)).isEmpty();
        assertThat(Dialect.SDK.number(quoted)).isEmpty();
    }
}
