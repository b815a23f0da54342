package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeTest {

    @ParameterizedTest
    @CsvSource({
        "PACKAGE, ERROR, WARNING, WARNING",
        "INSTALL, ERROR, WARNING, WARNING",
        "RUN, ERROR, WARNING, WARNING",
        "DEBUG, WARNING, ERROR, WARNING",
        "SCHEMA, WARNING, WARNING, WARNING",
        "SDK, WARNING, WARNING, ERROR",
        "API, ERROR, ERROR, WARNING",
        "TENON, ERROR, ERROR, ERROR"
    })
    void anErrorIsOneWhereItIsRefused(Consumer consumer, Severity install, Severity debug, Severity sdk) {
        Set<Consumer> refusedBy = Set.of(consumer);

        assertThat(Purpose.INSTALL.severity(Severity.ERROR, refusedBy)).isEqualTo(install);
        assertThat(Purpose.DEBUG.severity(Severity.ERROR, refusedBy)).isEqualTo(debug);
        assertThat(Purpose.SDK.severity(Severity.ERROR, refusedBy)).isEqualTo(sdk);
        assertThat(Purpose.ALL.severity(Severity.ERROR, refusedBy)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyFailsInUseIsAWarning(Purpose purpose) {
        Set<Consumer> inUse = Set.of(Consumer.INVOCATION, Consumer.FORM, Consumer.UI, Consumer.MARKETPLACE);

        assertThat(purpose.severity(Severity.ERROR, inUse)).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource
    void aWarningStaysOne(Purpose purpose) {
        assertThat(purpose.severity(Severity.WARNING, Set.of(Consumer.PACKAGE))).isEqualTo(Severity.WARNING);
    }

    @Test
    void isChosenByItsName() {
        assertThat(Purpose.INSTALL.value()).isEqualTo("install");
    }
}
