package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.rule.DeclarationRule;
import dev.tenon.declaration.rule.PackageCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationRuleTest {

    /** Codes and names stand in users' {@code @SuppressWarnings}: lines may be added, never changed. */
    @Test
    void codesAndNamesStayAsTheyWerePublished() throws IOException {
        assertThat(DeclarationRule.all().stream()
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
        assertThat(DeclarationRule.all()).extracting(DeclarationRule::code).doesNotHaveDuplicates();
        assertThat(DeclarationRule.all()).extracting(DeclarationRule::ruleName).doesNotHaveDuplicates();
    }

    static List<DeclarationRule> rules() {
        return DeclarationRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isWellFormed(DeclarationRule rule) {
        assertThat(rule.code()).matches("TN-(GEN|TXT|MAN|PRV|AST|CRD|PAR|MDL|PRP|PRC|POS|PKG)-\\d{3}");
        assertThat(rule.ruleName()).matches("([A-Z][a-z0-9]+)+");
        assertThat(rule.format()).doesNotEndWith(".").isNotBlank();
    }

    @Test
    void everyRuleHasADeclarationThatBreaksItAndOneThatNearlyDoes() {
        Set<DeclarationRule> broken = new HashSet<>();
        Set<DeclarationRule> nearMissed = new HashSet<>();
        for (Fixture fixture : RuleFixtures.all()) {
            (fixture.isFailing() ? broken : nearMissed).add(fixture.rule());
        }

        assertThat(broken).containsExactlyInAnyOrderElementsOf(onDeclarations());
        assertThat(nearMissed).containsExactlyInAnyOrderElementsOf(onDeclarations());
    }

    /** Packages are made by whoever checks them, so their rules are shown there; but for the one that folders keep, too. */
    private static List<DeclarationRule> onDeclarations() {
        return DeclarationRule.all().stream()
                .filter(rule -> rule == PackageCode.MANIFEST_PLACE || !(rule instanceof PackageCode))
                .toList();
    }

    @Test
    void fixturesHaveDistinctTitles() {
        assertThat(RuleFixtures.all()).extracting(Fixture::toString).doesNotHaveDuplicates();
    }
}
