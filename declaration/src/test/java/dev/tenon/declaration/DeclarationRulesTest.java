package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules to the whole of what they say about each fixture: codes and paths in the code, texts in a golden file. */
class DeclarationRulesTest {

    /** Run the test with {@code -Dtenon.goldens=update} to rewrite it; then review the difference. */
    private static final Path GOLDEN = Path.of("src/test/resources/goldens/DeclarationRulesTest/violations.txt");

    static List<Fixture> fixtures() {
        return RuleFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reportsTheViolationsAndNothingElse(Fixture fixture) {
        List<String> found = fixture.check().get().stream()
                .map(violation -> Fixture.at(violation.rule(), violation.path()))
                .toList();

        assertThat(found).isEqualTo(fixture.expected());
    }

    @Test
    void saysWhatIsWrongAndWhatWouldBeRight() throws IOException {
        String said = RuleFixtures.all().stream()
                .filter(fixture -> !fixture.expected().isEmpty())
                .map(DeclarationRulesTest::described)
                .collect(Collectors.joining("\n"));
        if ("update".equals(System.getProperty("tenon.goldens"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, said, StandardCharsets.UTF_8);
        }

        assertThat(said).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private static String described(Fixture fixture) {
        return fixture.check().get().stream()
                .map(violation -> "  " + violation.severity() + " " + violation + "\n")
                .collect(Collectors.joining("", "# " + fixture + "\n", ""));
    }

    @Test
    void messagesAreSentencesWithoutCapitalAndStop() {
        List<String> messages = RuleFixtures.all().stream()
                .flatMap(fixture -> fixture.check().get().stream())
                .map(Violation::message)
                .toList();

        assertThat(messages).noneMatch(message -> message.endsWith("."));
        assertThat(messages)
                .noneMatch(message -> Character.isUpperCase(message.charAt(0)) && !message.startsWith("Dify"));
    }

    @Test
    void messagesSpeakOfNullOnlyWhereItIsWritten() {
        List<Fixture> records = RuleFixtures.ofRecords();

        assertThat(records)
                .flatExtracting(fixture -> fixture.check().get())
                .extracting(Violation::message)
                .noneMatch(message -> message.contains("null"));
    }

    @Test
    void leavesTheTimeAloneWhenItIsNotTold() {
        PluginManifest manifest = ManifestSample.valid();

        assertThat(DeclarationRules.check(manifest)).isEmpty();
    }

    @Test
    void aValidProviderIsSilent() {
        assertThat(DeclarationRules.check(ProviderSample.valid())).isEmpty();
    }
}
