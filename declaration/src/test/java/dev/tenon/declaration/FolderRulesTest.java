package dev.tenon.declaration;

import static dev.tenon.declaration.FolderSample.MANIFEST;
import static dev.tenon.declaration.FolderSample.MODEL;
import static dev.tenon.declaration.FolderSample.POSITION;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static dev.tenon.declaration.FolderSample.located;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.PositionCode;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderRulesTest {

    @Test
    void aValidFolderIsSilentAndDeclaresEverything() {
        var verdict = FolderRules.check(FolderSample.valid(), FolderSample.NOW);

        assertThat(verdict.violations()).isEmpty();
        PluginDeclaration declaration = Objects.requireNonNull(verdict.declaration());
        assertThat(declaration.manifest().providerFile()).isEqualTo(PROVIDER);
        assertThat(declaration.provider().models())
                .extracting(file -> file.fileName() + " " + file.schema().model())
                .containsExactly("large.yaml large");
    }

    @Test
    void putsModelsInTheOrderOfTheirPositions() {
        String model = FolderSample.valid().text(MODEL);
        YamlFolder folder = FolderSample.valid()
                .with("models/llm/a.yaml", model.replace("model: large", "model: a"))
                .with("models/llm/b.yaml", model.replace("model: large", "model: b"))
                .with(POSITION, "- large\n- b\n");

        assertThat(Objects.requireNonNull(
                                FolderRules.check(folder, FolderSample.NOW).declaration())
                        .provider()
                        .models())
                .extracting(file -> file.schema().model())
                .containsExactly("large", "b", "a");
    }

    @Test
    void pointsAtTheValueThatIsWrong() {
        assertThat(located(f -> f.with(MODEL, "context_size: 8192", "context_size: 0")))
                .extracting(Located::file, Located::position)
                .containsExactly(tuple(MODEL, new Position(8, 17)));
    }

    @Test
    void pointsAtTheKeyThatNobodyReads() {
        assertThat(located(f -> f.with(MODEL, "features: [vision]", "feature: [vision]")))
                .extracting(
                        Located::file,
                        Located::position,
                        each -> each.violation().message())
                .containsExactly(
                        tuple(MODEL, new Position(5, 1), "nobody reads 'feature' here; did you mean 'features'"));
    }

    @Test
    void pointsAtTheMapThatLacksSomething() {
        assertThat(located(f -> f.with(PROVIDER, "label:\n  en_US: House", "label:\n  zh_Hans: House")))
                .extracting(
                        Located::file,
                        Located::position,
                        each -> each.violation().refusedBy())
                .containsExactly(tuple(PROVIDER, new Position(3, 3), Set.of(Consumer.DEBUG, Consumer.SDK)));
    }

    @Test
    void aPositionThatSaysNothingIsTheNameOfAFileToTheDaemon() {
        String position = "    position: models/llm/_position.yaml";

        assertThat(located(f -> f.with(PROVIDER, position, "    position:").without(POSITION)))
                .extracting(each -> each.violation().rule())
                .containsExactly(PositionCode.POSITION_FILE_MISSING);
        assertThat(located(f -> f.with(PROVIDER, position, "").without(POSITION)))
                .isEmpty();
    }

    @Test
    void onlyTheSdkMindsASourceThatIsNoText() {
        assertThat(located(f -> f.with(PROVIDER, "provider_source: main.py", "provider_source: [main.py]")))
                .extracting(
                        each -> each.violation().rule(),
                        each -> each.violation().refusedBy())
                .contains(tuple(GeneralCode.WRONG_KIND, Set.of(Consumer.SDK)));
        assertThat(located(f -> f.with(PROVIDER, "provider_source: main.py", "provider_source: \"main.py\"")))
                .isEmpty();
    }

    @Test
    void onlyTheSdkMindsABlankLabelOfAParameterThatHasNoEnglish() {
        String label = "    label:\n      en_US: Temperature";

        assertThat(located(f -> f.with(MODEL, label, "    label:\n      zh_Hans: \"\"")))
                .extracting(
                        each -> each.violation().rule(),
                        each -> each.violation().refusedBy())
                .contains(tuple(GeneralCode.REQUIRED_MISSING, Set.of(Consumer.SDK, Consumer.SCHEMA)));
        assertThat(located(f -> f.with(MODEL, label, "    label:\n      zh_Hans: \"\"\n      en_US: \"\"")))
                .extracting(
                        each -> each.violation().rule(),
                        each -> each.violation().refusedBy())
                .containsExactly(tuple(GeneralCode.REQUIRED_MISSING, Set.of(Consumer.SCHEMA)));
    }

    @Test
    void onlyAnInstallationMindsThatADeclarationIsNotPacked() {
        for (String file : new String[] {MANIFEST, PROVIDER}) {
            assertThat(located(f -> f.excluding(file)))
                    .extracting(each -> each.violation().refusedBy())
                    .containsExactly(Set.of(Consumer.INSTALL));
        }
    }

    @Test
    void theSdkLoadsModelsThatAreNotPacked() {
        assertThat(located(f -> f.with("models/llm/b.yaml", f.text(MODEL).replace("mode: chat", "mood: chat"))
                        .excluding("models/llm/b.yaml")))
                .extracting(
                        each -> each.violation().rule(),
                        each -> each.violation().refusedBy())
                .contains(tuple(ProviderCode.PATTERN_FORM, Set.of(Consumer.SDK)));
    }

    @Test
    void anEmptyListOfPositionsIsNothingForDebugging() {
        assertThat(located(f -> f.with(POSITION, "# nothing")))
                .extracting(each -> each.violation().refusedBy())
                .containsExactly(Set.of(Consumer.INSTALL));
    }

    @Test
    void judgesEverythingAtOnce() {
        assertThat(located(f -> f.with(MANIFEST, "type: plugin", "type: bundle")
                        .with(PROVIDER, "provider: house", "provider: House")
                        .with(MODEL, "mode: chat", "mode: talk")
                        .with(POSITION, "- large\n- small")
                        .with("models/llm/b.yaml", "")
                        .without("_assets/icon.svg")
                        .with("_assets/other.svg", "<svg/>")))
                .extracting(Located::file, each -> each.violation().rule().code())
                .containsExactly(
                        tuple(MANIFEST, "TN-MAN-003"),
                        tuple(MANIFEST, "TN-AST-002"),
                        tuple(PROVIDER, "TN-PRV-001"),
                        tuple(PROVIDER, "TN-AST-002"),
                        tuple("models/llm/b.yaml", "TN-PRV-017"),
                        tuple(MODEL, "TN-PRP-001"),
                        tuple(POSITION, "TN-POS-004"));
    }

    @Test
    void thePackagerLooksForTheDarkIconOfTheManifestAlone() {
        assertThat(located(f -> f.with(MANIFEST, "icon: icon.svg", "icon: icon.svg\nicon_dark: dark.svg")
                        .with(PROVIDER, "icon_small:", "icon_small_dark: {en_US: dark.svg}\nicon_small:")))
                .extracting(Located::file, each -> each.violation().refusedBy())
                .containsExactly(
                        tuple(MANIFEST, Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG)),
                        tuple(PROVIDER, Set.of(Consumer.INSTALL, Consumer.DEBUG)));
    }

    @Test
    void anEmptyTextIsRefusedByFewerThanAnAbsentOne() {
        assertThat(located(f -> f.with(PROVIDER, "provider: house", "provider: \"\"")))
                .extracting(each -> each.violation().refusedBy())
                .containsExactly(Set.of(Consumer.DEBUG, Consumer.API));
        assertThat(located(f -> f.with(PROVIDER, "provider: house\n", "")))
                .extracting(each -> each.violation().refusedBy())
                .containsExactly(Set.of(Consumer.DEBUG, Consumer.SDK, Consumer.API));
    }

    @Test
    void survivesWhateverStandsWhere() {
        for (String file : new String[] {MANIFEST, PROVIDER, MODEL, POSITION}) {
            String[] lines = FolderSample.valid().text(file).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                for (String value :
                        new String[] {"", "[]", "{}", "[[a], {b: c}]", "{a: {b: [c]}}", "'x'", "5", "~", "=", ".inf"}) {
                    String[] changed = lines.clone();
                    changed[i] = changed[i].replaceFirst("(:|-)( .*)?$", "$1 " + value);
                    YamlFolder folder = FolderSample.valid().with(file, String.join("\n", changed));

                    assertThat(FolderRules.check(folder, FolderSample.NOW).violations())
                            .allSatisfy(each ->
                                    assertThat(each.violation().message()).isNotBlank());
                }
            }
        }
    }

    @Test
    void survivesTenThousandKeysOfAnyForm() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            keys.append("\"k[").append(i).append("].x%s\": 1\n");
        }

        assertThat(located(f -> f.with(MODEL, FolderSample.valid().text(MODEL) + keys)))
                .hasSize(10_000)
                .allMatch(each -> each.violation().rule().code().equals("TN-GEN-004"));
    }
}
