package dev.tenon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Rule;
import dev.tenon.declaration.rule.DeclarationRule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever of Dify's rules annotations can break is broken by a marked source. */
class DeclarationRuleTest {

    private static final String WRITTEN = "Tenon writes it, and never so";
    private static final String CONSTANT = "an enum constant, or javac's own error";
    private static final String JAVA = "a rule of the Java side speaks first";
    private static final String FOLDER = "about files that only exist in a folder or a package";
    private static final String ANSWER = "about answers at run time";

    /** Why no annotation can break a rule. */
    private static final Map<String, String> NOT_EXPRESSIBLE = Map.ofEntries(
            codes(
                    WRITTEN,
                    "GEN-004 GEN-005 GEN-006 GEN-007 GEN-008 GEN-009 GEN-011 GEN-013 TXT-002 MAN-003 MAN-011 MAN-012"
                            + " MAN-013 MAN-014 MAN-016 MAN-017 PRV-010 PRV-011 PRV-012 PRV-013 PRV-014 PRV-015 PRV-016"
                            + " PRV-017 PRV-018 CRD-007 CRD-021 PAR-005 PAR-006 PAR-011 MDL-005 MDL-006 MDL-011 PRC-007"
                            + " POS-001 POS-002 POS-003 POS-004 POS-005"),
            codes(CONSTANT, "MAN-021 PRV-002 PRV-004 CRD-004 PAR-002 PAR-003 MDL-001 MDL-002 PRP-001"),
            // numbers, defaults, uses of parameters, enums without constants, members of other model types
            codes(JAVA, "GEN-010 GEN-012 PAR-001 PAR-007 PAR-021 CRD-011 CRD-013 PRP-004"),
            codes(FOLDER, "MAN-018 AST-001 AST-005 AST-009 MDL-010"),
            codes(ANSWER, "MDL-012 MDL-013 MDL-014"));

    private static Map.Entry<String, String> codes(String reason, String codes) {
        return Map.entry(reason, codes);
    }

    @Test
    void every_rule_is_broken_by_a_marked_source_or_by_none_for_a_reason() throws IOException {
        String tests = MarkedSources.text();
        List<String> excused = NOT_EXPRESSIBLE.values().stream()
                .flatMap(each -> Arrays.stream(each.split(" ")))
                .map("TN-"::concat)
                .toList();

        Map<Boolean, List<String>> codes = DeclarationRule.all().stream()
                .map(Rule::code)
                .filter(each -> !each.startsWith("TN-PKG-"))
                .collect(Collectors.partitioningBy(excused::contains));

        assertThat(codes.get(false)).allMatch(each -> tests.contains("/*!" + each + "*/"));
        assertThat(codes.get(true)).noneMatch(each -> tests.contains("/*!" + each + "*/"));
    }
}
