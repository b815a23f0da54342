package dev.tenon.toolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.toolkit.files.PluginFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFolderTest {

    private static final Path PLUGIN = Path.of("src/test/resources/importer/gateway");

    @TempDir
    private Path work;

    private static ImportedModule module() throws IOException {
        return RoundTrip.imported(PluginFolder.open(PLUGIN));
    }

    @Test
    void everything_is_written_and_copied() throws IOException {
        Path target = work.resolve("a/module");

        ModuleFolder.write(module(), PLUGIN, target);

        assertThat(target.resolve("pom.xml")).content().contains("<artifactId>acme_gateway</artifactId>");
        assertThat(target.resolve("src/main/java/acme/gateway/GatewayProvider.java"))
                .isRegularFile();
        assertThat(target.resolve("src/main/resources/_assets/icon_s_en.svg"))
                .hasSameBinaryContentAs(PLUGIN.resolve("_assets/icon_s_en.svg"));
        assertThat(names(work.resolve("a"))).containsExactly("module");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Path target = Files.createDirectory(work.resolve("module"));

        ModuleFolder.write(module(), PLUGIN, target);

        assertThat(target.resolve("IMPORT.md")).isRegularFile();
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path target = Files.createDirectory(work.resolve("module"));
        Files.writeString(target.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> ModuleFolder.write(module(), PLUGIN, target))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> ModuleFolder.write(module(), PLUGIN, target.resolve("mine.txt")))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(names(work)).containsExactly("module");
        assertThat(names(target)).containsExactly("mine.txt");
    }

    @Test
    void a_failure_leaves_nothing_behind() throws IOException {
        ImportedModule module = module();
        TreeMap<String, String> copies = new TreeMap<>(module.copies());
        copies.put("lost.md", "lost.md");

        assertThatThrownBy(() -> ModuleFolder.write(
                        new ImportedModule(module.texts(), copies, module.report()), PLUGIN, work.resolve("module")))
                .isInstanceOf(IOException.class);
        assertThat(names(work)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
