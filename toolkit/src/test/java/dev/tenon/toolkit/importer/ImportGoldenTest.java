package dev.tenon.toolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.module.Goldens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module that is made of a small plugin, as text and compiled. {@code -Dtenon.goldens=update} rewrites the texts. */
class ImportGoldenTest {

    private static final Path PLUGIN = Path.of("src/test/resources/importer/gateway");
    private static final Path GOLDENS = Path.of("src/test/resources/goldens/ImportGoldenTest/gateway");

    @TempDir
    private Path work;

    @Test
    void the_module_is_as_a_developer_would_write_it() throws IOException {
        Map<String, String> texts =
                RoundTrip.imported(PluginFolder.open(PLUGIN)).texts();

        assertThat(texts).containsExactlyEntriesOf(Goldens.expected(GOLDENS, texts));
    }

    @Test
    void it_compiles_at_once_and_generates_what_was_there() throws IOException {
        RoundTrip trip = RoundTrip.of(PLUGIN, work);

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.differences()).isEmpty();
        assertThat(trip.files()).hasSize(8);
    }

    @Test
    void what_was_generated_gives_the_same_java() throws IOException {
        RoundTrip trip = RoundTrip.of(PLUGIN, work);

        ImportedModule again = RoundTrip.imported(PluginFolder.open(trip.generated()));

        assertThat(javaOf(again)).isEqualTo(javaOf(trip.module()));
    }

    static Map<String, String> javaOf(ImportedModule module) {
        Map<String, String> sources = new TreeMap<>(module.texts());
        sources.keySet().removeIf(each -> !each.endsWith(".java"));
        return sources;
    }

    @Test
    void what_is_no_declaration_is_copied() throws IOException {
        ImportedModule module = RoundTrip.imported(PluginFolder.open(PLUGIN));

        assertThat(module.copies())
                .containsOnlyKeys("PRIVACY.md", "README.md", "src/main/resources/_assets/icon_s_en.svg");
        assertThat(module.report().text()).contains("`main.py`");
    }
}
