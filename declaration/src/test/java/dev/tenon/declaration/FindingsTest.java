package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.rule.ParameterCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings root = Findings.ofModel();

    @Test
    void placesShareOneListInOrder() {
        root.at("parameter_rules").at(2).at("min").report(ParameterCode.OPTION_EMPTY);
        root.report(ParameterCode.OPTION_EMPTY);
        root.at("resource.memory").reportAs(Severity.ERROR, Set.of(), ParameterCode.OPTION_EMPTY);

        assertThat(root.violations())
                .extracting(Violation::path)
                .containsExactly("parameter_rules[2].min", "", "resource.memory");
        assertThat(root.violations())
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void namesAPlaceByItsPathBelowTheLastEntry() {
        Findings label = root.at("models").at(3).at("parameter_rules").at(1).at("label.en_US");

        assertThat(label.name()).isEqualTo("label.en_US");
        assertThat(root.at("help.url").name()).isEqualTo("help.url");
        assertThat(root.at("models").at(3).at("features").at(0).name()).isEqualTo("features[0]");
    }
}
