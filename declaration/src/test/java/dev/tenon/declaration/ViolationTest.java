package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.rule.ManifestCode;
import dev.tenon.declaration.rule.ModelCode;
import dev.tenon.declaration.rule.ParameterCode;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void readsAsALine() {
        assertThat(Violation.of(ParameterCode.PRECISION_NEGATIVE, "parameter_rules[2].precision", -1))
                .hasToString("parameter_rules[2].precision: precision must be 0 or more, found -1"
                        + " [TN-PAR-015 PrecisionNegative]");
    }

    @Test
    void namesNoPlaceWhenItIsTheRecordItself() {
        assertThat(Violation.of(ModelCode.DYNAMIC_MISSING, "", "large").toString())
                .startsWith("there is no schema");
    }

    @Test
    void percentSignsInValuesAreHarmless() {
        assertThat(Violation.of(ManifestCode.AUTHOR_FORMAT, "author", "100%s", "")
                        .message())
                .isEqualTo("author '100%s' may contain only a-z, 0-9, _ and -");
    }
}
