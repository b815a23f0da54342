package dev.tenon.declaration;

import static dev.tenon.declaration.FolderSample.MANIFEST;
import static dev.tenon.declaration.FolderSample.MODEL;
import static dev.tenon.declaration.FolderSample.POSITION;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static dev.tenon.declaration.FolderSample.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tenon.declaration.folder.FolderRules;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts far longer than any plugin has, made to be hard for patterns: they are judged, and soon. */
class LongTextsTest {

    private static final int LENGTH = 30_000;

    @ParameterizedTest
    @ValueSource(strings = {"9", "-", "1.", "a,", "1_", "1:", "+a.", "*a", "**/", "[", "A😀"})
    void areJudgedWherever(String part) {
        for (String file : new String[] {MANIFEST, PROVIDER, MODEL, POSITION}) {
            String[] lines = rich().text(file).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String[] changed = lines.clone();
                changed[i] = changed[i].replaceFirst("(:|-) [^-\"'].*$", "$1 @");
                for (String value :
                        new String[] {longText(part), '"' + longText(part).replace("\\", "\\\\") + '"'}) {
                    YamlFolder folder =
                            rich().with(file, String.join("\n", changed).replace("@", value));
                    assertThat(assertTimeoutPreemptively(
                                    Duration.ofSeconds(10),
                                    () -> FolderRules.check(folder, FolderSample.NOW)
                                            .violations(),
                                    file + ":" + (i + 1) + " " + part))
                            .allSatisfy(each ->
                                    assertThat(each.violation().message()).isNotBlank());
                }
            }
        }
    }

    @Test
    void aNameOfDashesIsJudgedInLinearTime() {
        YamlFolder folder = valid().with(MANIFEST, "name: house", "name: a" + "-".repeat(500_000) + "A");

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> FolderRules.check(folder, FolderSample.NOW).violations()))
                .extracting(each -> each.violation().rule().code())
                .containsExactly("TN-GEN-002", "TN-MAN-007");
    }

    /** Begins and ends with something else, so that neither end decides at once. */
    private static String longText(String part) {
        String repeated = part.repeat(LENGTH / part.length());
        return "1" + repeated + "X";
    }

    /** Returns a folder with a value for most keys that are read. */
    private static YamlFolder rich() {
        return valid().with(MANIFEST, "icon: icon.svg\n", """
                        icon: icon.svg
                        icon_dark: icon.svg
                        privacy: PRIVACY.md
                        repo: https://example.org/house
                        """)
                .with(MANIFEST, "  version: 0.0.1\n", "  version: 0.0.1\n  minimum_dify_version: 1.10.0\n")
                .with(PROVIDER, "supported_model_types: [llm]\n", """
                        supported_model_types: [llm]
                        background: "#ffffff"
                        help:
                          title:
                            en_US: Keys
                          url:
                            en_US: https://example.org/keys
                        """)
                .with(PROVIDER, "models:\n  llm:\n    predefined: [\"models/llm/*.yaml\"]\n", """
                        models:
                          llm:
                            predefined:
                              - models/llm/*.yaml
                        """)
                .with(MODEL, "  context_size: 8192\n", """
                          context_size: 8192
                          supported_file_extensions: mp3,wav
                          default_voice: anna
                          voices:
                            - mode: anna
                              name: Anna
                              language:
                                - de-DE
                        """)
                .with(MODEL, "parameter_rules:\n", """
                        parameter_rules:
                          - name: top
                            type: float
                            label:
                              en_US: Top
                            min: 0.0
                            max: 1.5
                            default: 1.0
                            precision: 1
                          - name: form
                            type: string
                            label:
                              en_US: Form
                            options:
                              - a
                            required: false
                        """);
    }
}
