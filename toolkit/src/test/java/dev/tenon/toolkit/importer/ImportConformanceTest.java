package dev.tenon.toolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.files.PluginFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Real providers keep their meaning on the way from YAML over Java to YAML, apart from what the import's report lists. */
@Tag("conformance")
class ImportConformanceTest {

    private static final Path CORPUS = Path.of(System.getProperty("conformance.dir", ""), "corpus");

    private static int providers;
    private static int equalProviders;
    private static int models;
    private static int equalModels;

    @TempDir
    private static Path work;

    @TestFactory
    List<DynamicTest> every_provider() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)))
                    .toList();
        }
    }

    private static void check(Path plugin) throws IOException {
        RoundTrip trip = RoundTrip.of(plugin, work.resolve(plugin.getFileName()));

        assertThat(trip.compiled().errors()).isEmpty();
        assertThat(trip.differences().keySet())
                .isSubsetOf(trip.module().report().changedFiles());
        assertThat(ImportGoldenTest.javaOf(RoundTrip.imported(PluginFolder.open(trip.generated()))))
                .isEqualTo(ImportGoldenTest.javaOf(trip.module()));
        count(trip);
    }

    private static void count(RoundTrip trip) {
        List<String> modelFiles = trip.files().stream()
                .filter(each -> each.startsWith("models/") && !each.endsWith("_position.yaml"))
                .toList();
        providers++;
        equalProviders += trip.differences().isEmpty() ? 1 : 0;
        models += modelFiles.size();
        equalModels += (int) modelFiles.stream()
                .filter(each -> !trip.differences().containsKey(each))
                .count();
    }

    @AfterAll
    static void report() {
        System.out.printf(
                Locale.ROOT,
                "import: %d of %d providers and %d of %d model files mean exactly the same%n",
                equalProviders,
                providers,
                equalModels,
                models);
    }
}
