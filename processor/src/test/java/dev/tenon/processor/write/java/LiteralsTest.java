package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "8192, 8192",
        "128000, 128_000",
        "-1048576, -1_048_576",
        "2147483647, 2_147_483_647",
        "4294967295, 4_294_967_295L",
        "0.5, 0.5",
        "2.0, 2.0",
        "1E+3, 1000",
        "1E-7, 1E-7",
        "1E+30, 1.0E30"
    })
    void numbers(BigDecimal value, String literal) {
        assertThat(Literals.number(value)).hasToString(literal);
    }
}
