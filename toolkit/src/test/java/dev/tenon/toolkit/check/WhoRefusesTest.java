package dev.tenon.toolkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * One change to a plugin that is right, and who refuses it then: the daemon when it installs the package, the SDK when it loads the
 * folder, or, if it does, the daemon when the SDK attaches. Each was tried with the daemon of August 2026 and with version 0.10.2 of
 * the SDK.
 */
final class WhoRefusesTest {

    private static final String MANIFEST = "manifest.yaml";
    private static final String PROVIDER = "provider/gateway.yaml";
    private static final String MODEL = "models/llm/gw-large.yaml";
    private static final String VOICE = "models/tts/gw-voice.yaml";
    private static final String POSITION = "models/llm/_position.yaml";

    static final List<Arguments> CHANGES = List.of(
            change(MANIFEST, "version: \"1", "\uFEFF\uFEFFversion: \"1", "install sdk"),
            change(PROVIDER, "provider:", "\uFEFF\uFEFFprovider:", "sdk"),
            change(MODEL, "model:", "\uFEFF\uFEFFmodel:", "sdk"),
            change(POSITION, "- gw", "\uFEFF\uFEFF- gw", "sdk"),
            created(".5e3", "install"),
            created("5e3", "install sdk"),
            created("'5.e3'", "install"),
            created("'1.5e15'", "install sdk"),
            created("1:30.5", "install"),
            created("'-62135596800000'", "install"),
            created("-62135596800001", "install sdk"),
            created("'2026-01-01T0:00:00Z'", "sdk"),
            created("2026-01-01T0:00:00Z", ""),
            created("'2026-01-01T00:00:00+10:60'", "sdk"),
            created("'2026-01-01T00:00:00+23:60'", "install sdk"),
            created("'2026-01-01T00:00:00.1234567891234Z'", ""),
            created("'0000-01-01T00:00:00Z'", "sdk"),
            created("2026-02-30", "install sdk"),
            // What a tag makes of null, of keys and of lists.
            change(MANIFEST, "icon: icon.svg", "icon: icon.svg\nicon_dark: !!null x", "install"),
            change(MANIFEST, "icon: icon.svg", "icon: icon.svg\nrepo: ! ''", "install"),
            change(MANIFEST, "author: acme", "author: !!null x", "install debug"),
            change(MODEL, "precision: 2", "precision: !!null x", "install"),
            change(MODEL, "required: true", "required: !!null x", "install sdk"),
            change(MODEL, "model_type:", "!!binary bW9kZWxfdHlwZQ==:", "sdk"),
            change(MODEL, "  en_US: GW Large", "  !!binary 'ZW5 fVVM=': GW Large", "install sdk"),
            change(MODEL, "  mode:", "  !!binary bW9kZQ==:", "sdk"),
            change(PROVIDER, "  python:", "  !!null python:", "sdk"),
            change(MANIFEST, "arch: [amd64, arm64]", "arch: !!set {amd64}", "install"),
            change(MANIFEST, "arch: [amd64, arm64]", "arch: !!set {x86}", "install sdk"),
            change(PROVIDER, "  - llm\n  - tts\n", "  !!set {llm, tts}\n", "install sdk"),
            change(POSITION, "- gw-large", "!!set {}", "install"),
            change(POSITION, "- gw-large", "!!set {gw-large}", "install"),
            change(POSITION, "- gw-large", "!!set {1}", "install sdk"),
            // What is no text in languages, and false to Python.
            change(MODEL, "label:\n  en_US: GW Large", "label: ''", "install"),
            change(MODEL, "label:\n  en_US: GW Large", "label: 0", "install"),
            change(MODEL, "label:\n  en_US: GW Large", "label: []", "install"),
            change(MODEL, "label:\n  en_US: GW Large", "label: x", "install sdk"),
            change(MODEL, "    label:\n      en_US: Temperature", "    label: no", "install"),
            // Bytes.
            change(MODEL, "GW Large", "!!binary \"aGV sbG8=\"", "install"),
            change(MODEL, "model: ", "nobody: !!binary \"=\"\nmodel: ", ""),
            change(MODEL, "model: ", "nobody: !!binary \"YQ=====x\"\nmodel: ", ""),
            change(MODEL, "model: ", "nobody: !!binary \"Y\"\nmodel: ", "sdk"),
            change(MODEL, "model: ", "nobody: !!binary \"é\"\nmodel: ", "sdk"),
            change(PROVIDER, "\"models/llm/*.yaml\"", "!!binary bW9kZWxzL2xsbS8qLnlhbWw=", "sdk"),
            // Halves of characters, in what is sent and what is not.
            change(VOICE, "name: Anna", "name: Anna\n      \"\\ud83d\": x", "install debug"),
            change(MODEL, "model_type: llm", "model_type: \"\\ud83d\"\nmodel_type: llm", "install"),
            change(MODEL, "en_US: GW Large", "en_US: \"\\ud83d\"\n  en_US: GW Large", "install"),
            change(MODEL, "en_US: GW Large", "en_US: GW Large\n  en_US: \"\\ud83d\"", "install debug"),
            // Tabs and comments where only one reader takes them.
            change(MODEL, "model: gw-large", "---\t# first\nmodel: gw-large", "sdk"),
            change(POSITION, "- gw-large", "--- \t[gw-large]", "sdk"),
            change(POSITION, "- gw-large", "---\t- gw-large", "install sdk"),
            change(MODEL, "en_US: GW Large", "en_US: GW\n   \tLarge", "sdk"),
            change(MODEL, "en_US: GW Large", "en_US: GW\n  \tLarge", "install sdk"),
            change(MODEL, "  - vision\n", "  - vision\n   \t\n", "sdk"),
            change(MODEL, "  - vision\n", "  - vision\n  \t\n", "install sdk"),
            change(MODEL, "en_US: GW Large", "en_US: |\n    \tGW Large", "install"),
            change(MODEL, "en_US: GW Large", "en_US: |4\n      \tGW Large", ""),
            change(MODEL, "en_US: GW Large", "en_US: |-# large\n    GW Large", "sdk"),
            change(MODEL, "model: gw-large", "%YAML 01.01\n---\nmodel: gw-large", ""),
            change(MODEL, "  mode: chat", "  mode: \"\\ud83d\"\n  mode: chat", "install"),
            change(MODEL, "model: gw-large\n", "model: gw-large\n" + manyTabs(), "sdk"),
            // What follows the document.
            change(POSITION, "- gw-large", "- gw-large\n... x", "sdk"),
            change(POSITION, "- gw-large", "- gw-large\n... x: y", "install sdk"),
            change(POSITION, "- gw-large", "- gw-large\n\"\\ud83d\"", "install sdk"),
            change(POSITION, "- gw-large", "- gw-large\n--- x: y", "install sdk"),
            change(POSITION, "- gw-large", "- gw-large\n---\na: b\nc: @", "sdk"),
            change(POSITION, "- gw-large", "- gw-large\n...\n%FOO\n---\n", "install sdk"),
            change(POSITION, "- gw-large", "- gw-large\n...\n...\n", ""),
            // Numbers.
            change(
                    MODEL,
                    "model: ",
                    "nobody: [!!int ' 1 ', !!float inf, !!int '1:99', !!timestamp 2024-1-1]\nmodel: ",
                    ""),
            change(MODEL, "model: ", "nobody: !!int '1 1'\nmodel: ", "sdk"),
            change(MODEL, "model: ", "nobody: 2024-01-01 00:00:00+24:00\nmodel: ", "sdk"),
            change(MODEL, "max: 2.0", "max: inf", "install"),
            change(MODEL, "max: 2.0", "max: '1_0.5'", "install"),
            change(MODEL, "precision: 2", "precision: '2.'", "install"),
            change(MODEL, "default: 0.7", "default: " + "9".repeat(400), "debug"),
            change(VOICE, "language: [en-US, de-DE]", "language: " + "9".repeat(400), "debug"),
            change(MANIFEST, "memory: 268435456", "memory: " + "9".repeat(400), "install debug"),
            // Maps as any value.
            change(MODEL, "default: 0.7", "default: {1: x}", "install"),
            change(MODEL, "default: 0.7", "default: {a: x}", ""),
            change(VOICE, "name: Anna", "name: Anna\n      1: x", ""),
            change(VOICE, "name: Anna", "name: Anna\n      !!binary /w==: x", "debug"),
            // Merges.
            change(MODEL, "label:\n  en_US: GW Large", "zz: &a {en_US: x}\nlabel: {<<: [*a]}", ""),
            change(MODEL, "label:\n  en_US: GW Large", "zz: &a [{en_US: x}]\nlabel: {<<: *a}", "install"),
            change(MODEL, "label:\n  en_US: GW Large", "label: {{a: b}: c}", "install sdk"),
            change(PROVIDER, "    predefined:\n      - \"models/llm/*.yaml\"", "    predefined: {=: x}", ""),
            // Brackets and keywords.
            change(MODEL, "model: gw-large\n", "model: gw-large\nzz: {a:[b]}\n", "install"),
            change(MODEL, "model: gw-large\n", "model: gw-large\nzz: {\"a\":[b]}\n", ""),
            change(PROVIDER, "          value: eu", "          value: eu\n          ~: x", "sdk"),
            change(PROVIDER, "      type: select", "      type: select\n      ~: x", ""),
            change(MANIFEST, "memory: 268435456", "memory: off", "install debug"),
            change(MANIFEST, "memory: 268435456", "memory: '0'", "install debug"),
            // Files.
            change(MANIFEST, "- provider/gateway.yaml", "- ./provider/gateway.yaml", "install"),
            change(MANIFEST, "- provider/gateway.yaml", "- provider/../provider//gateway.yaml", "install"),
            change(MANIFEST, "- provider/gateway.yaml", "- provider", "install sdk"),
            change(MANIFEST, "plugins:\n", "plugins:\n  tools: [x]\n", "install sdk"),
            change(MANIFEST, "plugins:\n", "plugins:\n  endpoints: [x]\n", "install debug"),
            change(MANIFEST, "plugins:\n", "plugins:\n  endpoints: [provider]\n", "install sdk"),
            change(MANIFEST, "models:\n    - provider/gateway.yaml", "tools: [x]", "install sdk"),
            change(MANIFEST, "models:\n    - provider/gateway.yaml", "tools: [models/llm/gw-large.yaml]", "sdk"),
            // Models, where the daemon does not decode.
            models("zz: &a {llm: {predefined: ['[']}}\nmodels: *a\n", ""),
            models("zz: &a {llm: {predefined: ['[']}}\nmodels: {<<: *a}\n", ""),
            models("zz: &a {predefined: ['[']}\nmodels: {llm: {<<: *a}}\n", ""),
            models("zz: &a '['\nmodels: {llm: {predefined: [*a]}}\n", ""),
            models("models: {llm: {predefined: ['[']}}\n", "install"),
            models("models: {llm: {predefined: ['[']}, llm: {predefined: []}}\n", "install"),
            models("models: {llm: {predefined: [], predefined: ['[']}}\n", "install"),
            models("zz: &a models/llm/_position.yaml\nmodels: {llm: {predefined: [], position: *a}}\n", "install"),
            models("zz: &a [x]\nmodels: *a\n", "sdk"));

    @TempDir
    private Path folder;

    /** A text in a file, for which another one is written. */
    private static Arguments change(String file, String old, String text, String refusedBy) {
        return Arguments.of(file, old, text, refusedBy);
    }

    private static String manyTabs() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("k").append(i).append(":\t").append(i).append("\n");
        }
        return lines.toString();
    }

    private static Arguments created(String time, String refusedBy) {
        return change(MANIFEST, "\"2026-01-01T00:00:00Z\"", time, refusedBy);
    }

    private static Arguments models(String text, String refusedBy) {
        String models = """
                models:
                  llm:
                    predefined:
                      - "models/llm/*.yaml"
                    position: models/llm/_position.yaml
                  tts:
                    predefined:
                      - "models/tts/*.yaml"
                """;
        return change(PROVIDER, models, text, refusedBy);
    }

    @BeforeEach
    void copy() throws IOException {
        ValidPlugin.copyTo(folder);
    }

    @ParameterizedTest
    @FieldSource("CHANGES")
    void itIsRefusedBy(String path, String old, String text, String refusedBy) throws IOException {
        Path file = folder.resolve(path);
        String valid = Files.readString(file);
        assertThat(valid).contains(old);
        Files.writeString(file, valid.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text)));

        assertThat(refusing()).isEqualTo(refusedBy);
    }

    @Test
    void aProviderThatSaysNothingIsInstalled() throws IOException {
        Files.writeString(folder.resolve(PROVIDER), "# nothing\n");

        assertThat(refusing()).isEqualTo("sdk");
    }

    @Test
    void aListThatIsNotPackedIsReadByTheSdk() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "models/**\n");
        assertThat(refusing()).isEqualTo("install");

        Files.writeString(folder.resolve(POSITION), "- 1.0\n");
        assertThat(refusing()).isEqualTo("install sdk");
    }

    @Test
    void aListThatOnlyTheDaemonReadsIsNoMatterToTheSdk() throws IOException {
        Path provider = folder.resolve(PROVIDER);
        Files.writeString(provider, Files.readString(provider).replace(POSITION, "models/llm/order.txt"));
        Files.delete(folder.resolve(POSITION));
        Files.writeString(folder.resolve("models/llm/order.txt"), "- [\n");

        assertThat(refusing()).isEqualTo("install");
    }

    @Test
    void aBackSlashInTheNameOfAnIconIsRefusedInAPackageAlone() throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        Files.writeString(folder.resolve("_assets/a\\b.svg"), "<svg/>");
        Files.writeString(manifest, Files.readString(manifest).replace("icon: icon.svg", "icon: a\\b.svg"));

        assertThat(refusing()).isEqualTo("install");
    }

    private String refusing() throws IOException {
        Set<Consumer> refusing = EnumSet.noneOf(Consumer.class);
        PluginCheck.check(folder, Purpose.ALL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> refusing.addAll(finding.refusedBy()));
        List<String> names = new ArrayList<>();
        if (refusing.contains(Consumer.PACKAGE) || refusing.contains(Consumer.INSTALL)) {
            names.add("install");
        }
        if (refusing.contains(Consumer.SDK)) {
            names.add("sdk");
        } else if (refusing.contains(Consumer.DEBUG)) {
            names.add("debug");
        }
        return String.join(" ", names);
    }
}
