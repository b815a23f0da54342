package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    @Test
    void a_link_leads_to_the_page_of_the_area_and_the_anchor_of_the_code() {
        assertThat(RulePages.link(rule("TN-GEN-003"))).isEqualTo("docs/rules/general.md#tn-gen-003");
        assertThat(RulePages.link(rule("TN-JAV-034"))).isEqualTo("docs/rules/java.md#tn-jav-034");
    }

    @Test
    void an_unknown_area_has_no_page() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePages.link(rule("TN-XYZ-001")))
                .withMessage("TN-XYZ-001");
    }

    private static Rule rule(String code) {
        return new Rule() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String ruleName() {
                return "Any";
            }

            @Override
            public Severity severity() {
                return Severity.ERROR;
            }

            @Override
            public Set<Consumer> refusedBy() {
                return Set.of();
            }

            @Override
            public String format() {
                return "any";
            }
        };
    }
}
