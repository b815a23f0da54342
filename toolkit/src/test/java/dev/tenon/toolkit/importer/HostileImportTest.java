package dev.tenon.toolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.files.PluginFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins whose texts and names are hard to write in Java. */
class HostileImportTest {

    private static final Path PLUGIN = Path.of("src/test/resources/importer/gateway");
    private static final String PROVIDER = "provider/gateway.yaml";
    private static final String MODEL = "models/llm/large.yaml";

    @TempDir
    private Path work;

    private Path plugin;

    @BeforeEach
    void copy() throws IOException {
        plugin = work.resolve("python");
        try (Stream<Path> files = Files.walk(PLUGIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = plugin.resolve(PLUGIN.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\\"b'c\\\\d",
                "$1 ${x} %s %n {0} {{y}} `z`",
                "*/ /* // \\\\u002a/ \\\\uXYZ \\\\",
                "\\u0000\\u0001\\u001a\\u0007\\u001b[31m\\u007f\\u0085",
                "\\u2028\\u202e\\ufeff\\u00a0",
                "a\\n\\f\\nb\\u001a\\nc \\f\\n",
                "\\U0001F600",
                "\\\"\\\"\\\"\\n\\\"\\\"\\\"",
                "</version>]]>&amp;<!-- -->"
            })
    void textsAreWhatTheyWere(String text) throws IOException {
        replace(PROVIDER, "Enter the key that the gateway's console shows under Settings", "\"x" + text + "x\"");
        replace(PROVIDER, "en_US: Region", "en_US: \"" + text + "x\"");
        replace("manifest.yaml", "en_US: Models behind the gateway of Acme", "en_US: \"" + text + "x\"");

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.differences()).isEmpty();
    }

    @Test
    void halvesOfCharactersAreNoReasonToStop() throws IOException {
        replace(PROVIDER, "en_US: Region", "en_US: \"a\\ud83d x \\ude00b\"");
        replace("manifest.yaml", "author: acme", "author: \"a\\ud83d\"");

        RoundTrip trip = RoundTrip.of(plugin, work);
        trip.module().write(plugin, work.resolve("module"));

        assertThat(trip.compiled().errors()).allMatch(each -> each.contains("[TN-"));
        assertThat(Files.readString(work.resolve("module/IMPORT.md")))
                .startsWith("# Imported: a?/acme_gateway 1.4.0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "模", "😀", "a b\\n"})
    void whatNoConstantCanHoldIsCutAndReported(String part) throws IOException {
        replace(
                MODEL,
                "  - name: top_k",
                "  - name: prompt\n    type: text\n    label: {en_US: Prompt}\n    default: \"" + part.repeat(70_000)
                        + "\"\n  - name: top_k");

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.module().report().text())
                .containsOnlyOnce("was left out: constants are shorter")
                .contains("- `src/main/java/acme/gateway/GatewayLlmParameters.java`: the end of the text '" + part);
    }

    @Test
    void boundsOfTextsAreLeftOut() throws IOException {
        replace(
                MODEL,
                "  - name: top_k",
                "  - name: prompt\n    type: text\n    label: {en_US: Prompt}\n    min: 1\n    max: 8192\n    precision: 0\n"
                        + "  - name: top_k");

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.module().report().text())
                .contains(
                        "parameter prompt: min was left out, because it has no meaning on a text",
                        "parameter prompt: max was left out, because it has no meaning on a text",
                        "parameter prompt: precision was left out, because it has no meaning on a text");
    }

    @Test
    void whatNothingWasMadeOfIsNamed() throws IOException {
        for (String each :
                new String[] {"Makefile", "tools/search.yaml", "docs/a.md", "requirements.txt", ".difyignore"}) {
            Files.createDirectories(plugin.resolve(each).getParent());
            Files.writeString(plugin.resolve(each), "x");
        }
        replace("manifest.yaml", "author: acme", "auhtor: \"x\\ny\\u001b[31m\"\nauthor: acme");

        String report = RoundTrip.imported(PluginFolder.open(plugin)).report().text();

        assertThat(report)
                .contains(
                        "## Files without a counterpart\n\n- `Makefile`\n- `docs/a.md`\n- `main.py`\n- `tools/search.yaml`\n")
                .contains("nobody reads 'auhtor' here")
                .doesNotContain("\u001b", "requirements.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "String",
                "Optional",
                "Secret",
                "gateway_credentials",
                "GatewayCredentials",
                "gateway_llm",
                "Option",
                "hashCode",
                "get_class",
                "value",
                "values",
                "record",
                "yield",
                "_",
                "__a__",
                "1st",
                "a*/b",
                "\"a\\\\u002a/b\"",
                "\"a\\nb\"",
                "\"${a}\"",
                "模型",
                "Api_Key",
                "apikey",
                "APIKEY",
                "api-key"
            })
    void namesOfVariablesAreNoJava(String name) throws IOException {
        replace(PROVIDER, "region", name);

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).allMatch(each -> each.contains("[TN-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vision",
                "tool-call",
                "VISION",
                "values",
                "class",
                "\"a*/b\"",
                "\"\\n\"",
                "\"a\\\\u000ab\"",
                "..",
                "a/b",
                "con"
            })
    void namesOfModelsAreNoJava(String name) throws IOException {
        replace(
                MODEL,
                Files.readString(plugin.resolve(MODEL)).lines().findFirst().orElseThrow(),
                "model: " + name);

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).allMatch(each -> each.contains("[TN-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", "#x", "[x]", "*", "a'b", "q\"q", "%41", "\ud83d\ude00"})
    void namesOfFilesAreNoneThatCompilersWrite(String name) throws IOException {
        Files.move(plugin.resolve(MODEL), plugin.resolve("models/llm/" + name + ".yaml"));
        Files.move(plugin.resolve(PROVIDER), plugin.resolve("provider/" + name + ".yaml"));
        replace("manifest.yaml", PROVIDER, "'provider/" + name.replace("'", "''") + ".yaml'");

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.differences()).isEmpty();
        assertThat(trip.module().report().changedFiles())
                .contains("models/llm/" + name + ".yaml", "provider/" + name + ".yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "java",
                "string",
                "object",
                "a*/b",
                "\"a\\\\u002a/b\"",
                "1a",
                "_",
                "模型",
                "\"\\n\"",
                "con",
                "\"${a}\""
            })
    void nameOfTheProviderIsNoJava(String name) throws IOException {
        replace(PROVIDER, "provider: gateway", "provider: " + name);

        RoundTrip trip = RoundTrip.of(plugin, work);

        assertThat(trip.compiled().errors()).allMatch(each -> each.contains("[TN-"));
    }

    private void replace(String file, String old, String replacement) throws IOException {
        String text = Files.readString(plugin.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(plugin.resolve(file), text.replace(old, replacement));
    }
}
