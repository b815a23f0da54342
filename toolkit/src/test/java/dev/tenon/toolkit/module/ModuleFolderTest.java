package dev.tenon.toolkit.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFolderTest {

    private static final Map<String, String> TEXTS =
            Map.of("pom.xml", "<project/>", "src/main/java/A.java", "class A {}");
    private static final Map<String, Path> COPIES =
            Map.of("_assets/icon.svg", Path.of("src/test/resources/plugin/_assets/icon.svg"));

    @TempDir
    private Path work;

    @Test
    void everything_is_written_and_copied() throws IOException {
        Path target = work.resolve("a/module");

        ModuleFolder.write(TEXTS, COPIES, target);

        assertComplete(target);
        assertThat(names(work.resolve("a"))).containsExactly("module");
    }

    @Test
    void an_empty_folder_is_filled_and_stays_the_same_folder() throws IOException {
        Path target = Files.createDirectory(work.resolve("module"));
        Object before = Files.readAttributes(target, BasicFileAttributes.class).fileKey();

        ModuleFolder.write(TEXTS, COPIES, target.resolve("."));

        assertComplete(target);
        assertThat(Files.readAttributes(target, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    private static void assertComplete(Path target) throws IOException {
        assertThat(names(target)).containsExactlyInAnyOrder("_assets", "pom.xml", "src");
        assertThat(target.resolve("src/main/java/A.java")).hasContent("class A {}");
        assertThat(target.resolve("_assets/icon.svg")).hasSameBinaryContentAs(COPIES.get("_assets/icon.svg"));
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path target = Files.createDirectory(work.resolve("module"));
        Files.writeString(target.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> ModuleFolder.write(TEXTS, COPIES, target))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> ModuleFolder.write(TEXTS, COPIES, target.resolve("mine.txt")))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(names(work)).containsExactly("module");
        assertThat(names(target)).containsExactly("mine.txt");
    }

    @Test
    void a_failure_leaves_nothing_behind() throws IOException {
        Path empty = Files.createDirectory(work.resolve("empty"));
        Map<String, Path> lost = Map.of("lost.md", work.resolve("lost.md"));

        assertThatThrownBy(() -> ModuleFolder.write(TEXTS, lost, work.resolve("module")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ModuleFolder.write(TEXTS, lost, empty)).isInstanceOf(IOException.class);
        assertThat(names(work)).containsExactly("empty");
        assertThat(names(empty)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
