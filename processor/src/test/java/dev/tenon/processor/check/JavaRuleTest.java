package dev.tenon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaRuleTest {

    @Test
    void codes_are_counted_through_and_names_are_unique() {
        List<JavaRule> rules = List.of(JavaRule.values());

        for (int i = 0; i < rules.size(); i++) {
            assertThat(rules.get(i).code()).isEqualTo(String.format("TN-JAV-%03d", i + 1));
        }
        assertThat(rules).extracting(JavaRule::ruleName).doesNotHaveDuplicates();
    }

    @Test
    void texts_begin_in_lower_case_or_with_a_value_and_have_no_final_stop() {
        assertThat(rules()).extracting(JavaRule::format).allMatch(each -> each.matches("([a-z%'@]).*[^.]"));
    }

    private static List<JavaRule> rules() {
        return Arrays.asList(JavaRule.values());
    }
}
