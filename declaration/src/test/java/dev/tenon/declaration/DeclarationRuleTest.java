package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationRuleTest {

    /** Codes and names stand in users' {@code @SuppressWarnings}: lines may be added, never changed. */
    @Test
    void codesAndNamesStayAsTheyWerePublished() throws IOException {
        assertThat(Stream.of(DeclarationRule.values())
                        .map(rule -> rule.code() + " " + rule.ruleName() + " " + rule.severity()))
                .containsExactlyElementsOf(published());
    }

    private static List<String> published() throws IOException {
        try (InputStream in = DeclarationRuleTest.class.getResourceAsStream("/goldens/DeclarationRuleTest/rules.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(DeclarationRule.values()).extracting(DeclarationRule::code).doesNotHaveDuplicates();
        assertThat(DeclarationRule.values())
                .extracting(DeclarationRule::ruleName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void isWellFormed(DeclarationRule rule) {
        assertThat(rule.code()).matches("TN-(GEN|TXT|MAN|PRV|AST|CRD|PAR|MDL|PRP|PRC|POS|PKG)-\\d{3}");
        assertThat(rule.ruleName()).matches("([A-Z][a-z0-9]+)+");
        assertThat(rule.format()).doesNotEndWith(".").isNotBlank();
    }

    @Test
    void everyRuleHasADeclarationThatBreaksItAndOneThatNearlyDoes() {
        Set<DeclarationRule> broken = EnumSet.noneOf(DeclarationRule.class);
        Set<DeclarationRule> nearMissed = EnumSet.noneOf(DeclarationRule.class);
        for (Fixture fixture : RuleFixtures.all()) {
            (fixture.isFailing() ? broken : nearMissed).add(fixture.rule());
        }

        assertThat(broken).containsExactly(DeclarationRule.values());
        assertThat(nearMissed).containsExactly(DeclarationRule.values());
    }

    @Test
    void fixturesHaveDistinctTitles() {
        assertThat(RuleFixtures.all()).extracting(Fixture::toString).doesNotHaveDuplicates();
    }
}
