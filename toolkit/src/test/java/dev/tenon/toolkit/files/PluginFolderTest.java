package dev.tenon.toolkit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.folder.Located;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they are met on disk. */
final class PluginFolderTest {

    @TempDir
    private Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("plugin"));
        write("manifest.yaml", "a: 1");
        write("models/llm/a.yaml", "model: a");
    }

    @Test
    void listsFilesWithTheirSizes() throws IOException {
        write("_assets/Icon.SVG", "<svg/>");
        write(".difyignore", "x");
        write(".git/config", "x");
        write("models/.cache/b.yaml", "x");
        write("docs/.cache/b.yaml", "x");
        PluginFolder files = PluginFolder.open(folder);
        assertThat(files.paths())
                .containsExactly(
                        ".difyignore",
                        "_assets/Icon.SVG",
                        "manifest.yaml",
                        "models/.cache/b.yaml",
                        "models/llm/a.yaml");
        assertThat(files.size("_assets/Icon.SVG")).isEqualTo(6);
        assertThat(files.problems()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> files.size("_assets/icon.svg"));
    }

    @Test
    void knowsWhatIsNotPacked() throws IOException {
        write(".difyignore", "# none\nmodels/\n*.tmp\n");
        write("a.tmp", "x");
        PluginFolder files = PluginFolder.open(folder);
        assertThat(files.excludedBy("models/llm/a.yaml")).contains(".difyignore:2");
        assertThat(files.excludedBy("a.tmp")).contains(".difyignore:3");
        assertThat(files.excludedBy("manifest.yaml")).isEmpty();
    }

    @Test
    void followsLinksToFilesOfTheFolder() throws IOException {
        link("models/llm/b.yaml", folder.resolve("models/llm/a.yaml"));
        PluginFolder files = PluginFolder.open(folder);
        assertThat(files.document("models/llm/b.yaml")).isEqualTo(files.document("models/llm/a.yaml"));
        assertThat(files.size("models/llm/b.yaml")).isEqualTo(8);
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void leavesOutLinksToElsewhere() throws IOException {
        link("models/llm/out.yaml", secretOutside());
        link("models/llm/relative.yaml", Path.of("../../../secret.yaml"));
        link("models/llm/nowhere.yaml", folder.resolve("nothing"));
        link("models/llm/self.yaml", Path.of("self.yaml"));
        link("models/loop", Path.of(".."));

        PluginFolder files = PluginFolder.open(folder);

        assertThat(files.paths()).containsExactly("manifest.yaml", "models/llm/a.yaml");
        assertThat(files.problems())
                .extracting(Located::file, located -> located.violation().message())
                .containsExactlyInAnyOrder(
                        problem("models/llm/out.yaml", "out of the plugin's folder; put the file itself here"),
                        problem("models/llm/relative.yaml", "out of the plugin's folder; put the file itself here"),
                        problem("models/llm/nowhere.yaml", "nowhere; remove it"),
                        problem("models/llm/self.yaml", "nowhere; remove it"),
                        tuple(
                                "models/loop",
                                "this is a link to a folder, which Dify does not pack; put the folder itself here"));
    }

    @Test
    void saysWhatStopsThePackerOnly() throws IOException {
        link("venv/python", secretOutside());
        link("venv/python3", outside.resolve("python3"));
        link("venv/lib64", Path.of("."));
        link(".venv/lib64", Path.of("."));

        assertThat(PluginFolder.open(folder).problems())
                .extracting(Located::file, located -> located.violation().refusedBy())
                .containsExactlyInAnyOrder(
                        tuple("venv/python3", Set.of(Consumer.PACKAGE)), tuple("venv/lib64", Set.of(Consumer.PACKAGE)));
    }

    @Test
    void saysNothingOfWhatIsNotPackedUnlessItIsAnAsset() throws IOException {
        write(".difyignore", "l\n");
        link("models/l", Path.of(".."));
        link("l", Path.of("nothing"));
        link("_assets/l", Path.of(".."));

        assertThat(PluginFolder.open(folder).problems())
                .extracting(Located::file)
                .containsExactly("_assets/l");
    }

    @Test
    void doesNotOpenWhatIsNoFile() throws IOException {
        Path socket = folder.resolve("models/llm/b.yaml");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));

            assertThat(PluginFolder.open(folder).problems())
                    .extracting(Located::file, located -> located.violation().message())
                    .containsExactly(tuple("models/llm/b.yaml", "this is neither a file nor a folder; remove it"));
        }
    }

    private Path secretOutside() throws IOException {
        return Files.writeString(outside.resolve("secret.yaml"), "password: x");
    }

    private static Tuple problem(String file, String text) {
        return tuple(file, "this is a link that leads " + text);
    }

    @Test
    void opensAFolderThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), folder);
        assertThat(PluginFolder.open(link).paths()).contains("manifest.yaml");
    }

    @Test
    void takesAFileThatVanishesAsUnreadable() throws IOException {
        PluginFolder files = PluginFolder.open(folder);
        Files.delete(folder.resolve("manifest.yaml"));
        assertThat(files.document("manifest.yaml").problems())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .startsWith("the file cannot be read: ");
    }

    @Test
    void readsNoMoreOfAFileThanADeclarationCanHave() throws IOException {
        write("manifest.yaml", "#".repeat(6_000_000));
        assertThat(PluginFolder.open(folder).document("manifest.yaml").problems())
                .extracting(Problem::text)
                .containsExactly("the file has more than 5000000 bytes, which no declaration has");
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThatExceptionOfType(UnreadableFolderException.class)
                .isThrownBy(() -> PluginFolder.open(outside.resolve("nothing")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo("no such folder"));
        assertThatExceptionOfType(UnreadableFolderException.class)
                .isThrownBy(() -> PluginFolder.open(folder.resolve("manifest.yaml")))
                .satisfies(e -> assertThat(e.reason()).startsWith("this is a file"));
    }

    @Test
    void refusesFoldersWithMoreFilesThanAPlugin() throws IOException {
        write("models/llm/b.yaml", "model: b");
        assertThat(PluginFolder.open(folder, 3).paths()).hasSize(3);
        assertThatExceptionOfType(UnreadableFolderException.class)
                .isThrownBy(() -> PluginFolder.open(folder, 2))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo("there are more than 2 files; name the folder of one plugin"));
    }

    @Test
    void readsAnIgnoreFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve(".difyignore"), new byte[] {(byte) 0xFF, 'x', '\n', '*'});
        assertThat(PluginFolder.open(folder).excludedBy("manifest.yaml")).contains(".difyignore:2");
    }

    @Test
    void refusesAnIgnoreFileThatIsNone() throws IOException {
        write(".difyignore", "#".repeat(200_000));
        assertThatExceptionOfType(UnreadableFolderException.class)
                .isThrownBy(() -> PluginFolder.open(folder))
                .satisfies(e -> assertThat(e.reason())
                        .isEqualTo("its ignore file cannot be read: .difyignore has more than 100000 bytes"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, Path target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }
}
